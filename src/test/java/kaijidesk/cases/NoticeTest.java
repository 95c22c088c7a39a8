package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R4.03: when a notice counts as arrived, and what a bounce changes")
class NoticeTest {
    @ParameterizedTest(name = "R4.03: {0} hours after sending")
    @CsvSource({"0", "24"})
    void deemedArrival(int hours) {
        CaseFile file = Samples.at(Stage.PAPERS);

        assertThat(SentNotice.of(file, SampleRecords.arrivingAfter(hours)))
                .containsExactly(
                        sent(Notice.CONTACT_TO_APPLICANT, hours, null),
                        sent(Notice.CONTACT_TO_COUNTERPARTY, hours, null),
                        sent(Notice.ACCEPTANCE_TO_COUNTERPARTY, hours, null));
        assertThat(SentNotice.of(Samples.at(Stage.UNDER_REVIEW), SampleRecords.PROFILE)).isEmpty();
    }

    @Test
    @DisplayName("R4.03: a bounce stands beside its notice and moves no date")
    void bounce() {
        CaseFile file = Samples.at(Stage.PAPERS);
        RecordBounce act =
                new RecordBounce(
                        Notice.CONTACT_TO_COUNTERPARTY, LocalDate.of(2016, 8, 20), "郵便で知らせる");
        Outcome outcome = act.outcome(file, by(REVIEWER));

        assertThat(outcome.effects()).isEmpty();
        Bounce bounce = new Bounce(LocalDate.of(2016, 8, 20), by(REVIEWER).decision("郵便で知らせる"));
        assertThat(SentNotice.of(outcome.file(), SampleRecords.PROFILE))
                .containsExactly(
                        sent(Notice.CONTACT_TO_APPLICANT, 0, null),
                        sent(Notice.CONTACT_TO_COUNTERPARTY, 0, bounce),
                        sent(Notice.ACCEPTANCE_TO_COUNTERPARTY, 0, null));
        assertThat(Stage.of(outcome.file())).isEqualTo(Stage.PAPERS);
    }

    @ParameterizedTest(name = "R4.03: {0} back on {1}: {2}")
    @CsvSource({
        "CONTACT_TO_APPLICANT, 2016-08-20, ''",
        "CONTACT_TO_APPLICANT, 2016-08-19, bar.bounce-before-sending",
        "CONTACT_TO_APPLICANT, 2016-08-21, bar.in-future",
        "ACCEPTANCE_TO_COUNTERPARTY, 2016-08-20, bar.notice-not-sent",
    })
    void bars(Notice notice, LocalDate on, String bar) {
        assertThat(keys(new RecordBounce(notice, on, "x"), Samples.at(Stage.CONTACT_DISCLOSED)))
                .isEqualTo(bar.isEmpty() ? List.of() : List.of(bar));
    }

    @Test
    @DisplayName("R4.03: before anything was sent nothing comes back; and it says what is done")
    void nothingSent() {
        assertThat(
                        ActKind.RECORD_BOUNCE.bars(
                                Samples.at(Stage.CONTACT_RELEASE_PENDING), by(REVIEWER)))
                .hasSize(1);
        assertThat(
                        keys(
                                new RecordBounce(
                                        Notice.CONTACT_TO_APPLICANT,
                                        LocalDate.of(2016, 8, 20),
                                        " "),
                                Samples.at(Stage.CONTACT_DISCLOSED)))
                .containsExactly("bar.note-needed");
    }

    @Test
    @DisplayName("R2.15, R4.03: the guidance on applying as well has its two times, and can bounce")
    void guidance() {
        CaseFile guided =
                new GuideCounterparty().outcome(Samples.at(Stage.PAPERS), by(REVIEWER)).file();

        assertThat(SentNotice.of(guided, SampleRecords.PROFILE))
                .hasSize(4)
                .endsWith(sent(Notice.GUIDANCE_TO_COUNTERPARTY, 0, null));
        assertThat(
                        keys(
                                new RecordBounce(
                                        Notice.GUIDANCE_TO_COUNTERPARTY,
                                        LocalDate.of(2016, 8, 20),
                                        "x"),
                                guided))
                .isEmpty();
    }

    @Test
    @DisplayName("R2.03, R2.14: each notice goes to its own side")
    void sides() {
        assertThat(Notice.CONTACT_TO_APPLICANT.to()).isEqualTo(Side.APPLICANT);
        assertThat(Notice.CONTACT_TO_COUNTERPARTY.to()).isEqualTo(Side.COUNTERPARTY);
        assertThat(Notice.ACCEPTANCE_TO_COUNTERPARTY.to()).isEqualTo(Side.COUNTERPARTY);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R5.02: a call or a visit is only noted as declined")
    void declined(DeclineContact.Channel channel) {
        CaseFile file = Samples.at(Stage.UNDER_REVIEW);
        LocalDate today = LocalDate.of(2016, 8, 20);
        assertThat(new DeclineContact(channel, today, "断った").outcome(file, by(REVIEWER)))
                .isEqualTo(Outcome.of(file));
        assertThat(keys(new DeclineContact(channel, today.plusDays(1), "x"), file))
                .containsExactly("bar.in-future");
        assertThat(keys(new DeclineContact(channel, today, ""), file))
                .containsExactly("bar.note-needed");
    }

    private static SentNotice sent(
            Notice notice, int hours, @org.jspecify.annotations.Nullable Bounce bounce) {
        return new SentNotice(
                notice, Samples.NOW, Samples.NOW.plus(Duration.ofHours(hours)), bounce);
    }

    private static List<String> keys(Act act, CaseFile file) {
        return act.bars(file, by(REVIEWER)).stream().map(bar -> bar.reason().key()).toList();
    }
}
