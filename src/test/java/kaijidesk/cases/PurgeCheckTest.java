package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R6.03: which cases are due to be purged on a day, and what holds them back")
class PurgeCheckTest {
    private static final LocalDate AFTER = LocalDate.of(2019, 8, 21);
    private static final CaseFile KEPT = Samples.at(Stage.CLOSED);
    private static final CaseFile DESTROYED =
            KEPT.withDestroyed(
                    new Destruction(
                            LocalDate.of(2019, 8, 21),
                            Destruction.Method.PULPING,
                            Samples.by(SUPERVISOR).decision("立会 田中")));

    @ParameterizedTest(name = "R6.03: on {0} it is due: {1}")
    @CsvSource({"2019-08-20, false", "2019-08-21, true", "2030-01-01, true"})
    void boundary(LocalDate today, boolean due) {
        PurgeCheck check = check(DESTROYED);
        assertThat(check.due(today)).isEqualTo(due);
        assertThat(check.bars(today).isEmpty()).isEqualTo(due);
    }

    @Test
    @DisplayName("R6.03: who comes too early is told the last day; an open case is never due")
    void early() {
        assertThat(check(DESTROYED).bars(LocalDate.of(2018, 1, 5)))
                .extracting(Bar::reason)
                .containsExactly(Step.of("bar.purge.retention-runs", LocalDate.of(2019, 8, 20)));
        CaseFile open = Samples.at(Stage.DISCLOSED);
        assertThat(check(open).due(LocalDate.of(2050, 1, 1))).isFalse();
        assertThat(keys(check(open))).contains("bar.purge.not-closed");
    }

    @Test
    @DisplayName("R2.08: while papers lie in the cabinet, their case isn't purged")
    void papers() {
        assertThat(check(KEPT).due(AFTER)).isTrue();
        assertThat(keys(check(KEPT))).containsExactly("bar.purge.papers-kept");
        CaseFile none =
                Samples.perform(
                        Samples.at(Stage.UNDER_REVIEW), new WithdrawApplication("取下げ"), REVIEWER);
        assertThat(keys(check(none))).isEmpty();
    }

    @Test
    @DisplayName("R3.05: a danger holds back until a supervisor lifts it, even from a closed case")
    void danger() {
        CaseFile flagged =
                DESTROYED.withDanger(
                        new Danger(
                                Set.of(DangerKind.STALKING),
                                Samples.by(REVIEWER).decision("申告"),
                                null));
        assertThat(keys(check(flagged))).containsExactly("bar.purge.danger");
        CaseFile lifted = Samples.perform(flagged, new LiftDanger("解消した"), SUPERVISOR);
        assertThat(keys(check(lifted))).isEmpty();
    }

    @Test
    @DisplayName("R4.05: an undecided report of misuse holds back; a decided one doesn't")
    void misuse() {
        CaseFile reported =
                Samples.perform(DESTROYED, new ReportMisuse(Side.APPLICANT, "公開"), REVIEWER);
        assertThat(keys(check(reported))).containsExactly("bar.purge.misuse-open");
        CaseFile decided =
                Samples.perform(reported, new DecideMisuse(Side.APPLICANT, true, "確認"), SUPERVISOR);
        assertThat(keys(check(decided))).isEmpty();
    }

    @Test
    @DisplayName("R6.03: letters of which nobody knows whether they arrived hold back")
    void letters() {
        PurgeCheck check = new PurgeCheck(DESTROYED, SampleRecords.PROFILE, List.of(), 2, 0);
        assertThat(check.bars(AFTER))
                .extracting(Bar::reason)
                .containsExactly(Step.of("bar.purge.letters-underway", 2));
    }

    @ParameterizedTest(name = "R2.15: another case, {0} at {1}, holds back: {2}")
    @CsvSource({
        "CROSS_APPLICATION, UNDER_REVIEW, true",
        "CROSS_APPLICATION, DISCLOSED, true",
        "CROSS_APPLICATION, CLOSED, false",
        "CROSS_APPLICATION, REFUSED, false",
        "REPEATED_APPLICATION, UNDER_REVIEW, false",
    })
    void crossCase(Relation relation, Stage stage, boolean holds) {
        RelatedCase other =
                new RelatedCase(
                        CaseNumber.of(2016, 9),
                        relation,
                        stage,
                        DESTROYED.application().receivedAt());
        PurgeCheck check = new PurgeCheck(DESTROYED, SampleRecords.PROFILE, List.of(other), 0, 0);
        assertThat(keys(check).equals(List.of("bar.purge.cross-case"))).isEqualTo(holds);
        assertThat(keys(check).isEmpty()).isNotEqualTo(holds);
    }

    @Test
    @DisplayName("R6.04: nobody purges without a proposal, nor what they proposed themselves")
    void fourEyes() {
        Decision proposed = Samples.by(REVIEWER).decision("");
        assertThat(PurgeCheck.fourEyes(null, SUPERVISOR))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.purge.not-proposed");
        Person sameSpeltOtherwise = new Person(REVIEWER.name().replace(" ", "\u3000 "));
        assertThat(PurgeCheck.fourEyes(proposed, sameSpeltOtherwise))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.purge.same-person");
        assertThat(PurgeCheck.fourEyes(proposed, SUPERVISOR)).isEmpty();
    }

    private static PurgeCheck check(CaseFile file) {
        return new PurgeCheck(file, SampleRecords.PROFILE, List.of(), 0, 0);
    }

    private static List<String> keys(PurgeCheck check) {
        return check.bars(AFTER).stream().map(bar -> bar.reason().key()).toList();
    }
}
