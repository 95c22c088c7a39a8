package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.cases.Samples.perform;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R4.05: whoever misuses disclosed data gets no more")
class MisuseTest {
    private static final ReportMisuse REPORT = new ReportMisuse(Side.APPLICANT, "公開された");
    private static final DecideMisuse CONFIRM = new DecideMisuse(Side.APPLICANT, true, "確認した");

    @Test
    @DisplayName("R4.05, R6.04: reported by one, decided by another")
    void twoPersons() {
        CaseFile reported = perform(Samples.at(Stage.CONTACT_DISCLOSED), REPORT, REVIEWER);
        assertThat(reported.misuses())
                .containsEntry(
                        Side.APPLICANT, new Misuse(by(REVIEWER).decision("公開された"), null, false));

        assertThat(keys(CONFIRM, reported, REVIEWER)).containsExactly("bar.same-person");
        CaseFile confirmed = perform(reported, CONFIRM, SUPERVISOR);
        assertThat(confirmed.misuses().get(Side.APPLICANT))
                .isEqualTo(
                        new Misuse(
                                by(REVIEWER).decision("公開された"),
                                by(SUPERVISOR).decision("確認した"),
                                true));
        assertThat(keys(CONFIRM, confirmed, SUPERVISOR)).contains("bar.no-misuse-reported");
        assertThat(ActKind.DECIDE_MISUSE.bars(confirmed, by(SUPERVISOR))).hasSize(1);
        assertThat(keys(new DecideMisuse(Side.COUNTERPARTY, true, "x"), reported, SUPERVISOR))
                .containsExactly("bar.no-misuse-reported");
        assertThat(keys(new DecideMisuse(Side.APPLICANT, true, " "), reported, SUPERVISOR))
                .containsExactly("bar.note-needed");
    }

    @ParameterizedTest(name = "{0}: once confirmed here, {1} is barred")
    @CsvSource({
        "CONTACT_DISCLOSED, ACCEPT_LITIGATION_REQUEST",
        "PAPERS, PREPARE_LITIGATION_DISCLOSURE",
        "DISCLOSURE_RELEASE_PENDING, RELEASE_LITIGATION_DISCLOSURE"
    })
    void barsHere(Stage stage, ActKind kind) {
        CaseFile reported = perform(Samples.at(stage), REPORT, REVIEWER);
        assertThat(misused(kind, reported)).isFalse();
        assertThat(misused(kind, perform(reported, CONFIRM, SUPERVISOR))).isTrue();
        CaseFile untrue =
                perform(reported, new DecideMisuse(Side.APPLICANT, false, "違う"), SUPERVISOR);
        assertThat(misused(kind, untrue)).isFalse();
        assertThat(REPORT.bars(untrue, by(REVIEWER))).isEmpty();
        assertThat(REPORT.bars(reported, by(REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.misuse-reported");
        CaseFile other =
                perform(
                        perform(
                                Samples.at(stage),
                                new ReportMisuse(Side.COUNTERPARTY, "x"),
                                REVIEWER),
                        new DecideMisuse(Side.COUNTERPARTY, true, "x"),
                        SUPERVISOR);
        assertThat(misused(kind, other)).isFalse();
    }

    @ParameterizedTest(name = "{0}: confirmed elsewhere of {2}, {1} is barred")
    @CsvSource({
        "UNDER_REVIEW, FIND_ELIGIBLE, M1001",
        "UNDER_REVIEW, FIND_ELIGIBLE, M1002",
        "CONTACT_RELEASE_PENDING, RELEASE_CONTACT_DISCLOSURE, M1001",
        "CONTACT_RELEASE_PENDING, RELEASE_CONTACT_DISCLOSURE, M1002",
        "CONTACT_DISCLOSED, ACCEPT_LITIGATION_REQUEST, M1001",
        "PAPERS, PREPARE_LITIGATION_DISCLOSURE, M1001",
        "DISCLOSURE_RELEASE_PENDING, RELEASE_LITIGATION_DISCLOSURE, M1001",
    })
    void barsElsewhere(Stage stage, ActKind kind, String member) {
        assertThat(kind.bars(Samples.at(stage), knowing(member)))
                .extracting(bar -> bar.reason().key())
                .contains("bar.misused");
        assertThat(kind.bars(Samples.at(stage), knowing("M9999")))
                .extracting(bar -> bar.reason().key())
                .doesNotContain("bar.misused");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT_DISCLOSED", "DISCLOSED", "CLOSED"})
    @DisplayName("R4.05: it is reported whenever something was disclosed, on closed cases too")
    void whenever(Stage stage) {
        assertThat(keys(REPORT, Samples.at(stage), REVIEWER)).isEmpty();
        assertThat(keys(new ReportMisuse(Side.APPLICANT, ""), Samples.at(stage), REVIEWER))
                .containsExactly("bar.note-needed");
    }

    @Test
    @DisplayName("R4.05: where nothing was disclosed, nothing can be misused")
    void nothingDisclosed() {
        assertThat(keys(REPORT, Samples.at(Stage.CONTACT_RELEASE_PENDING), REVIEWER))
                .containsExactly("bar.nothing-disclosed");
        CaseFile rights = Samples.claimed();
        for (Samples.Done done : Samples.rightsPath()) {
            rights = done.act().outcome(rights, Samples.rightsBy(done.person())).file();
        }
        assertThat(keys(REPORT, rights, REVIEWER)).isEmpty();
        assertThat(keys(new ReportMisuse(Side.COUNTERPARTY, "x"), rights, REVIEWER))
                .containsExactly("bar.nothing-disclosed-to-side");
    }

    @Test
    @DisplayName("R4.05: a misuser is known by the case itself and by other cases, by side")
    void sides() {
        CaseFile file = Samples.at(Stage.CONTACT_DISCLOSED);
        assertThat(Surroundings.NONE.misusedBy(file, Samples.RECORDS)).isEmpty();
        assertThat(knowing("M1002").surroundings().misusedBy(file, Samples.RECORDS))
                .containsExactly(Side.COUNTERPARTY);
        CaseFile reported = perform(file, REPORT, REVIEWER);
        assertThat(Surroundings.NONE.misusedBy(reported, Samples.RECORDS)).isEmpty();
        CaseFile confirmed =
                perform(reported, new DecideMisuse(Side.APPLICANT, true, "確認"), SUPERVISOR);
        assertThat(Surroundings.NONE.misusedBy(confirmed, Samples.RECORDS))
                .containsExactly(Side.APPLICANT);
    }

    private static boolean misused(ActKind kind, CaseFile file) {
        return kind.bars(file, by(SUPERVISOR)).stream()
                .anyMatch(bar -> bar.reason().key().equals("bar.misused"));
    }

    private static Circumstances knowing(String member) {
        return new Circumstances(
                Samples.RECORDS,
                SampleRecords.PROFILE,
                Samples.NOW,
                SUPERVISOR,
                new Surroundings(Role.SUPERVISOR, List.of(), Set.of(member), null));
    }

    private static List<String> keys(Act act, CaseFile file, Person person) {
        return act.bars(file, by(person)).stream().map(bar -> bar.reason().key()).toList();
    }
}
