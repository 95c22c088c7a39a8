package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5.03, R2.07: asking for what is missing, in one letter")
class CorrectionTest {
    private static final LocalDate DUE = LocalDate.of(2016, 9, 3);
    private static final Instant LAST_MOMENT = SampleRecords.tokyo("2016-09-03T23:59:59");

    @Test
    @DisplayName("R5.03: one letter names every missing item and the last day")
    void allItems() {
        Outcome outcome = ask(Samples.at(Stage.INCOMPLETE));

        Missing missing =
                new Missing(
                        Set.of(ApplicationItem.ITEM_NAME, ApplicationItem.WINNING_DATE),
                        false,
                        Set.of(),
                        List.of());
        assertThat(outcome.effects()).hasSize(1);
        assertThat(letter(outcome).missing()).isEqualTo(missing);
        assertThat(letter(outcome).due()).isEqualTo(DUE);
        assertThat(letter(outcome).to().name()).isEqualTo("髙橋 さくら");
        assertThat(outcome.file().correction())
                .isEqualTo(new Correction(by(REVIEWER).decision(""), DUE, false));
        assertThat(Deadline.of(outcome.file(), SampleRecords.PROFILE)).isEqualTo(DUE);
    }

    @Test
    @DisplayName("R5.03: no second letter while the applicant has time; one after an answer")
    void oneAtATime() {
        CaseFile asked = ask(Samples.at(Stage.INCOMPLETE)).file();

        assertThat(keys(asked, Samples.NOW)).containsExactly("bar.correction-runs");
        assertThat(keys(asked, LAST_MOMENT)).containsExactly("bar.correction-runs");
        assertThat(keys(asked, LAST_MOMENT.plusSeconds(1))).isEmpty();
        CaseFile answered = supply(asked, ApplicationItem.ITEM_NAME, Samples.NOW);
        assertThat(answered.correction().answered()).isTrue();
        assertThat(keys(answered, Samples.NOW)).isEmpty();
        CaseFile whole = supply(answered, ApplicationItem.WINNING_DATE, Samples.NOW);
        assertThat(keys(whole, Samples.NOW)).containsExactly("bar.nothing-missing");
    }

    @Test
    @DisplayName("R1.03, R5.03: what comes by the last day keeps the day of receipt")
    void inTime() {
        CaseFile asked = ask(Samples.at(Stage.INCOMPLETE)).file();

        CaseFile inTime = supply(asked, ApplicationItem.ITEM_NAME, LAST_MOMENT);
        assertThat(inTime.application().countedAt()).isEqualTo(Samples.RECEIVED);
        CaseFile late = supply(asked, ApplicationItem.ITEM_NAME, LAST_MOMENT.plusSeconds(1));
        assertThat(late.application().countedAt()).isEqualTo(LAST_MOMENT.plusSeconds(1));
        assertThat(late.application().receivedAt()).isEqualTo(Samples.RECEIVED);
    }

    @Test
    @DisplayName("R1.03: what comes too late makes the period count from that day")
    void countsAnew() {
        CaseFile asked = ask(Samples.at(Stage.INCOMPLETE)).file();
        Instant last = SampleRecords.tokyo("2016-09-28T12:00:00");

        assertThat(period(supply(asked, ApplicationItem.ITEM_NAME, last))).isEqualTo(Status.HOLDS);
        assertThat(period(supply(asked, ApplicationItem.ITEM_NAME, last.plus(Duration.ofDays(1)))))
                .isEqualTo(Status.BARRED);
        CaseFile unasked = Samples.at(Stage.INCOMPLETE);
        assertThat(
                        period(
                                supply(
                                        unasked,
                                        ApplicationItem.ITEM_NAME,
                                        last.plus(Duration.ofDays(1)))))
                .isEqualTo(Status.HOLDS);
    }

    @Test
    @DisplayName("R5.04: a missing agreement is asked for and recorded")
    void agreement() {
        ReceiveApplication with =
                Samples.application(
                        Samples.address(SampleRecords.SAKURA),
                        Samples.RECEIVED,
                        java.util.Map.of());
        CaseFile file =
                Samples.received(
                        new ReceiveApplication(
                                with.sender(),
                                with.receivedAt(),
                                with.messageId(),
                                with.mailSha256(),
                                with.items(),
                                false));

        assertThat(letter(ask(file)).missing().agreement()).isTrue();
        RecordAgreement act = new RecordAgreement(LocalDate.of(2016, 7, 25), "メール");
        CaseFile agreed = Samples.perform(ask(file).file(), act, REVIEWER);
        assertThat(agreed.application().agreed()).isTrue();
        assertThat(agreed.correction().answered()).isTrue();
        assertThat(bars(agreed, act)).containsExactly("bar.already-agreed");
        assertThat(bars(file, new RecordAgreement(LocalDate.of(2016, 7, 24), "メール")))
                .containsExactly("bar.agreed-before-application");
        assertThat(bars(file, new RecordAgreement(LocalDate.of(2016, 8, 21), "メール")))
                .containsExactly("bar.in-future");
        assertThat(bars(file, new RecordAgreement(LocalDate.of(2016, 8, 20), " ")))
                .containsExactly("bar.note-needed");
    }

    @Test
    @DisplayName("R2.07, R2.09: of papers it names what hasn't come and what is defective")
    void papers() {
        CaseFile file =
                Samples.perform(
                        Samples.at(Stage.PAPERS),
                        Samples.paper(PaperKind.RESIDENCE_CERTIFICATE),
                        REVIEWER);
        assertThat(letter(ask(file)).missing().points())
                .doesNotContainAnyElementsOf(PaperCheck.of(PaperKind.RESIDENCE_CERTIFICATE))
                .containsAll(PaperCheck.of(PaperKind.PLEDGE))
                .containsAll(PaperCheck.of(PaperKind.SEAL_CERTIFICATE))
                .containsAll(PaperCheck.of(PaperKind.IDENTITY_DOCUMENT));

        CaseFile defective =
                Samples.perform(
                        file, new CheckPaper(PaperCheck.RESIDENCE_ORIGINAL, false, "複写"), REVIEWER);
        assertThat(letter(ask(defective)).missing().points())
                .contains(PaperCheck.RESIDENCE_ORIGINAL)
                .doesNotContain(PaperCheck.RESIDENCE_NAME);
    }

    @Test
    @DisplayName("R2.07: a paper that arrives answers the request")
    void arrival() {
        CaseFile asked = ask(Samples.at(Stage.PAPERS)).file();

        CaseFile arrived = Samples.perform(asked, Samples.paper(PaperKind.PLEDGE), REVIEWER);
        assertThat(arrived.correction().answered()).isTrue();
    }

    @Test
    @DisplayName("R3.06: once something is prepared or decided, nothing more is asked for")
    void decided() {
        assertThat(keys(Samples.at(Stage.DISCLOSURE_RELEASE_PENDING), Samples.NOW))
                .contains("bar.already-prepared");
        assertThat(keys(Samples.at(Stage.CONTACT_RELEASE_PENDING), Samples.NOW))
                .containsExactly("bar.nothing-missing");
        assertThat(keys(Samples.at(Stage.REFUSED), Samples.NOW)).contains("bar.refused");
        assertThat(keys(Samples.at(Stage.CONTACT_DISCLOSED), Samples.NOW))
                .containsExactly("bar.nothing-missing");
    }

    @Test
    @DisplayName("R2.03: it goes to the registered address or not at all")
    void registered() {
        CaseRecords bare =
                new CaseRecords(
                        Samples.RECORDS.trade(),
                        RecordsBarsTest.bare(SampleRecords.SAKURA),
                        Samples.RECORDS.counterparty(),
                        List.of());
        assertThat(
                        new RequestCorrection()
                                .bars(Samples.at(Stage.INCOMPLETE), Samples.with(bare, REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .contains("bar.no-applicant-address");
    }

    private static Outcome ask(CaseFile file) {
        assertThat(keys(file, Samples.NOW)).isEmpty();
        return new RequestCorrection().outcome(file, by(REVIEWER));
    }

    private static Letter.CorrectionRequest letter(Outcome outcome) {
        Effect.IssueLetter issue = (Effect.IssueLetter) outcome.effects().getFirst();
        return (Letter.CorrectionRequest) issue.letter();
    }

    private static List<String> keys(CaseFile file, Instant now) {
        return ActKind.REQUEST_CORRECTION.bars(file, at(now)).stream()
                .map(bar -> bar.reason().key())
                .toList();
    }

    private static List<String> bars(CaseFile file, Act act) {
        return act.bars(file, by(REVIEWER)).stream().map(bar -> bar.reason().key()).toList();
    }

    private static Status period(CaseFile file) {
        return Assessment.of(file, by(REVIEWER)).of(Rule.R1_03).status();
    }

    private static CaseFile supply(CaseFile file, ApplicationItem item, Instant now) {
        return new SupplementApplication(item, "回答").outcome(file, at(now)).file();
    }

    private static Circumstances at(Instant now) {
        return new Circumstances(Samples.RECORDS, SampleRecords.PROFILE, now, REVIEWER);
    }
}
