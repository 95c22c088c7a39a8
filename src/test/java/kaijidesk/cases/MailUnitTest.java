package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaijidesk.regime.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.04: what the outbox knows of a mail, and of the pair")
class MailUnitTest {
    private static final Instant NOW = Instant.parse("2016-08-25T03:00:00Z");
    private static final CaseNumber NUMBER = CaseNumber.of(2016, 1);

    static MailUnit single() {
        return MailUnit.queued(
                "M-000001",
                NUMBER,
                NOW,
                true,
                List.of(OutgoingMail.waiting(MailKind.ACKNOWLEDGEMENT, "<a@x>")));
    }

    static MailUnit pair() {
        return MailUnit.queued(
                "M-000002",
                NUMBER,
                NOW,
                true,
                List.of(
                        OutgoingMail.waiting(MailKind.CONTACT_TO_APPLICANT, "<b@x>"),
                        OutgoingMail.waiting(MailKind.CONTACT_TO_COUNTERPARTY, "<c@x>")));
    }

    @ParameterizedTest(name = "R2.04 {0} {1}: a mail is {2}, the pair {3}")
    @CsvSource({
        // before the server was given anything, it is tried later; a refusal is for a person
        "CONNECT,   0,   WAITING NO_CONNECTION,     WAITING NO_CONNECTION",
        "CONNECT,   554, WAITING NO_CONNECTION,     WAITING NO_CONNECTION",
        "GREETING,  421, WAITING NO_CONNECTION,     WAITING NO_CONNECTION",
        "PROTECT,   0,   WAITING NOT_PROTECTED,     WAITING NOT_PROTECTED",
        "SIGN_IN,   535, WAITING SIGN_IN,           WAITING SIGN_IN",
        "SIGN_IN,   0,   WAITING NO_CONNECTION,     WAITING NO_CONNECTION",
        "SENDER,    451, WAITING LATER,             WAITING LATER",
        "SENDER,    550, HELD SENDER_REFUSED,       HELD SENDER_REFUSED",
        "RECIPIENT, 450, WAITING LATER,             WAITING LATER",
        "RECIPIENT, 550, HELD RECIPIENT_REFUSED,    HELD RECIPIENT_REFUSED",
        "RECIPIENT, 0,   WAITING NO_CONNECTION,     WAITING NO_CONNECTION",
        "DATA,      452, WAITING LATER,             WAITING LATER",
        "DATA,      554, HELD MAIL_REFUSED,         HELD MAIL_REFUSED",
        "CONTENT,   0,   WAITING NO_CONNECTION,     WAITING NO_CONNECTION",
        "END,       451, WAITING LATER,             WAITING LATER",
        "END,       554, HELD MAIL_REFUSED,         HELD MAIL_REFUSED",
        // no answer to the last dot: the server may have it
        "END,       0,   HELD UNKNOWN,              HELD UNKNOWN"
    })
    void first(SendingStep step, int reply, String single, String pair) {
        assertThat(said(upTo(step, single(), 0).setBack(0, new Setback(step, reply), NOW)))
                .isEqualTo(single);
        MailUnit after = upTo(step, pair(), 0).setBack(0, new Setback(step, reply), NOW);
        assertThat(said(after)).isEqualTo(pair);
        assertThat(after.mails().get(1).state()).isEqualTo(MailState.WAITING);
    }

    @ParameterizedTest(name = "R2.04 one half is out, {0} {1} at the other: {2}, held in any case")
    @CsvSource({
        "CONNECT, 0, HALF",
        "SENDER, 451, HALF",
        "RECIPIENT, 550, HALF",
        "RECIPIENT, 450, HALF",
        "DATA, 0, HALF",
        "CONTENT, 0, HALF",
        "END, 451, HALF",
        "END, 554, HALF",
        "END, 0, UNKNOWN"
    })
    void second(SendingStep step, int reply, MailTrouble trouble) {
        MailUnit half = pair().begun().trying(0, NOW).accepted(0, NOW);
        MailUnit tried = step.compareTo(SendingStep.DATA) < 0 ? half : half.trying(1, NOW);
        MailUnit after = tried.setBack(1, new Setback(step, reply), NOW);
        assertThat(after.state()).isEqualTo(UnitState.HELD);
        assertThat(after.trouble()).isEqualTo(trouble);
        assertThat(after.mails().getFirst().state()).isEqualTo(MailState.SENT);
        assertThat(after.due(NOW.plus(Duration.ofDays(99)))).isFalse();
    }

    @Test
    @DisplayName("R2.04 both accepted: sent, each of its own moment; nothing more can be done")
    void sent() {
        Instant later = NOW.plusSeconds(3);
        MailUnit sent =
                pair().begun().trying(0, NOW).accepted(0, NOW).trying(1, NOW).accepted(1, later);
        assertThat(sent.state()).isEqualTo(UnitState.SENT);
        assertThat(sent.mails()).extracting(OutgoingMail::at).containsExactly(NOW, later);
        for (MailDecision each : MailDecision.values()) {
            assertThat(wrong(sent, each)).isEqualTo("outbox.done");
        }
        assertThat(sent.interrupted(NOW)).isEqualTo(sent);
        assertThatThrownBy(sent::begun).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("R2.04 a crash: before anything was given it goes on, after that a person decides")
    void interrupted() {
        MailUnit begun = pair().begun();
        assertThat(begun.interrupted(NOW).due(NOW)).isTrue();
        MailUnit trying = begun.trying(0, NOW).interrupted(NOW);
        assertThat(said(trying)).isEqualTo("HELD UNKNOWN");
        assertThat(trying.mails())
                .extracting(OutgoingMail::state)
                .containsExactly(MailState.UNKNOWN, MailState.WAITING);
        MailUnit half = begun.trying(0, NOW).accepted(0, NOW);
        assertThat(said(half.interrupted(NOW))).isEqualTo("HELD HALF");
        assertThat(said(half.trying(1, NOW).interrupted(NOW))).isEqualTo("HELD UNKNOWN");
        assertThat(pair().interrupted(NOW)).isEqualTo(pair());
    }

    @Test
    @DisplayName("the delay doubles up to four hours; after days a person is asked")
    void delays() {
        MailUnit unit = single();
        Instant now = NOW;
        Duration before = Duration.ZERO;
        while (unit.state() == UnitState.WAITING) {
            Instant next = unit.nextAt();
            assertThat(unit.due(next.minusMillis(1))).isFalse();
            assertThat(unit.due(next)).isTrue();
            Duration delay = Duration.between(now, next);
            assertThat(delay).isBetween(before, Duration.ofHours(4));
            before = delay;
            now = next;
            unit = unit.begun().setBack(0, new Setback(SendingStep.CONNECT, 0), now);
        }
        assertThat(said(unit)).isEqualTo("HELD GAVE_UP");
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(2), Duration.ofDays(5));
        assertThat(said(decided(unit, MailDecision.SEND_AGAIN, now))).isEqualTo("WAITING null");
    }

    @Test
    @DisplayName("without an address it is held from the beginning, not lost")
    void noAddress() {
        MailUnit unit = MailUnit.queued("M-1", NUMBER, NOW, false, single().mails());
        assertThat(said(unit)).isEqualTo("HELD NO_ADDRESS");
        assertThat(unit.due(NOW)).isFalse();
    }

    @Test
    @DisplayName("R2.04 what may have gone out another way waits for a person")
    void doubtful() {
        MailUnit doubtful = pair().doubtful();
        assertThat(said(doubtful)).isEqualTo("HELD MAYBE_SENT");
        assertThat(wrong(doubtful, MailDecision.SEND_AGAIN)).isEqualTo("outbox.unknown");
        MailUnit arrived = decided(doubtful, MailDecision.ARRIVED, NOW.plusSeconds(9));
        assertThat(arrived.state()).isEqualTo(UnitState.SENT);
        assertThat(arrived.mails()).extracting(OutgoingMail::at).containsOnly(NOW);
    }

    @Test
    @DisplayName("R2.04 only what was certainly not accepted is sent again, and only that")
    void again() {
        MailUnit unknown = pair().begun().trying(0, NOW).interrupted(NOW);
        assertThat(wrong(unknown, MailDecision.SEND_AGAIN)).isEqualTo("outbox.unknown");
        assertThatThrownBy(() -> decided(unknown, MailDecision.SEND_AGAIN, NOW))
                .isInstanceOf(IllegalStateException.class);

        MailUnit arrived = decided(unknown, MailDecision.ARRIVED, NOW.plusSeconds(9));
        assertThat(said(arrived)).isEqualTo("HELD HALF");
        assertThat(arrived.mails().getFirst().at()).as("when it was tried").isEqualTo(NOW);
        assertThat(wrong(arrived, MailDecision.ARRIVED)).isEqualTo("outbox.nothing-unknown");
        MailUnit again = decided(arrived, MailDecision.SEND_AGAIN, NOW).begun();
        assertThat(again.open()).containsExactly(1);
        assertThat(again.trying(1, NOW).accepted(1, NOW).state()).isEqualTo(UnitState.SENT);

        MailUnit lost = decided(unknown, MailDecision.NOT_ARRIVED, NOW);
        assertThat(said(lost)).isEqualTo("HELD NOT_ARRIVED");
        assertThat(decided(lost, MailDecision.SEND_AGAIN, NOW).open()).containsExactly(0, 1);
    }

    @Test
    @DisplayName("sent by hand is said of the whole; what was accepted stays so")
    void byHand() {
        MailUnit half = pair().begun().trying(0, NOW).accepted(0, NOW).interrupted(NOW);
        MailUnit hand = decided(half, MailDecision.BY_HAND, NOW);
        assertThat(hand.state()).isEqualTo(UnitState.BY_HAND);
        assertThat(hand.mails())
                .extracting(OutgoingMail::state)
                .containsExactly(MailState.SENT, MailState.BY_HAND);
        assertThat(decided(single(), MailDecision.BY_HAND, NOW).state())
                .isEqualTo(UnitState.BY_HAND);
        assertThat(wrong(single(), MailDecision.SEND_AGAIN)).isEqualTo("outbox.not-held");
        assertThat(wrong(single().begun(), MailDecision.BY_HAND)).isEqualTo("outbox.being-sent");
        assertThat(HeldMail.wrongNote(" ").map(Step::key)).contains("outbox.note-needed");
        assertThat(HeldMail.wrongNote("x")).isEmpty();
    }

    private static MailUnit upTo(SendingStep step, MailUnit unit, int place) {
        MailUnit begun = unit.begun();
        return step.compareTo(SendingStep.DATA) < 0 ? begun : begun.trying(place, NOW);
    }

    private static MailUnit decided(MailUnit unit, MailDecision decision, Instant now) {
        return new HeldMail(unit).decided(decision, now);
    }

    private static String said(MailUnit unit) {
        return unit.state() + " " + unit.trouble();
    }

    private static String wrong(MailUnit unit, MailDecision decision) {
        return new HeldMail(unit).wrong(decision).map(Step::key).orElse("");
    }
}
