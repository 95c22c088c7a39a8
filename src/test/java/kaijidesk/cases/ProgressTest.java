package kaijidesk.cases;

import static kaijidesk.regime.SampleRecords.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.Stage.Milestone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("How far a case has come, and how it ended")
class ProgressTest {
    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("at every stage the case stands on its own path, and nothing ahead is reached")
    void onPath(Stage stage) {
        Progress progress = Progress.of(Samples.at(stage));
        assertThat(progress.path()).contains(progress.here()).containsAll(progress.reached());
        assertThat(progress.reached())
                .allMatch(step -> step.compareTo(progress.here()) <= 0)
                .contains(Milestone.RECEIPT);
    }

    @Test
    @DisplayName("R3.06: a refusal interrupts a case where it stands")
    void refusal() {
        assertThat(here(Stage.UNDER_REVIEW)).isEqualTo(Milestone.REVIEW);
        assertThat(here(Stage.CONTACT_DISCLOSED)).isEqualTo(Milestone.CONTACT);
        assertThat(here(Stage.PAPERS)).isEqualTo(Milestone.PAPERS);
    }

    private static Milestone here(Stage stage) {
        PrepareRefusal refusal = new PrepareRefusal(Ground.OTHERWISE_IMPROPER, "x");
        return Progress.of(Samples.perform(Samples.at(stage), refusal, Samples.REVIEWER)).here();
    }

    @Test
    @DisplayName("R4.04: a rights holder's path knows neither mutual disclosure nor papers")
    void rights() {
        CaseFile file = Samples.claimed();
        assertThat(Progress.of(file).path())
                .containsExactly(
                        Milestone.RECEIPT, Milestone.REVIEW, Milestone.DISCLOSURE, Milestone.END);
        for (Samples.Done done : Samples.rightsPath().subList(0, 3)) {
            file = done.act().outcome(file, Samples.rightsBy(done.person())).file();
        }
        assertThat(Stage.of(file)).isEqualTo(Stage.DISCLOSURE_RELEASE_PENDING);
        assertThat(Progress.of(file).here()).isEqualTo(Milestone.REVIEW);
        assertThat(Progress.of(file).reached())
                .containsExactlyInAnyOrder(Milestone.RECEIPT, Milestone.REVIEW);
    }

    @Test
    @DisplayName("R6.03: how a case ended is told from its file and its history")
    void ending() {
        assertThat(ending(Stage.DISCLOSED)).isEqualTo(Ending.DISCLOSED);
        assertThat(ending(Stage.REFUSED)).isEqualTo(Ending.REFUSED);
        assertThat(ending(Stage.NOT_ACCEPTED)).isEqualTo(Ending.NOT_ACCEPTED);
        assertThat(ending(Stage.SERVICE_ENDED)).isEqualTo(Ending.SERVICE_ENDED);
        assertThat(ending(Stage.PAPERS)).isEqualTo(Ending.CONTACT_DISCLOSED);
        assertThat(ending(Stage.REFUSAL_RELEASE_PENDING)).isEqualTo(Ending.UNDECIDED);
        HistoryRow withdrawn =
                new HistoryRow(
                        2,
                        Samples.NOW,
                        Samples.REVIEWER,
                        ActKind.WITHDRAW_APPLICATION.id(),
                        Map.of());
        assertThat(Ending.of(Samples.at(Stage.PAPERS), List.of(withdrawn)))
                .isEqualTo(Ending.WITHDRAWN);
    }

    private static Ending ending(Stage stage) {
        return Ending.of(Samples.at(stage), List.of());
    }

    @Test
    @DisplayName("R6.03: what was disclosed is kept longer; the clock runs from the closing on")
    void retention() {
        assertThat(RetentionClock.months(Samples.at(Stage.REFUSED), PROFILE)).isEqualTo(12);
        assertThat(RetentionClock.months(Samples.at(Stage.CONTACT_DISCLOSED), PROFILE))
                .isEqualTo(36);
        assertThat(RetentionClock.running(Samples.at(Stage.DISCLOSED), PROFILE)).isEmpty();
        assertThat(RetentionClock.running(Samples.at(Stage.CLOSED), PROFILE))
                .hasValueSatisfying(period ->
                        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2019, 8, 20)));
    }

    @Test
    @DisplayName("R5.03: a request for what is missing runs, is answered, or is over")
    void correction() {
        LocalDate due = LocalDate.of(2016, 9, 3);
        Decision asked = new Decision(Samples.REVIEWER, Samples.NOW, "");
        Correction open = new Correction(asked, due, false);
        assertThat(open.state(due)).isEqualTo(Correction.State.RUNS);
        assertThat(open.state(due.plusDays(1))).isEqualTo(Correction.State.OVER);
        assertThat(open.withAnswer().state(due.plusDays(1))).isEqualTo(Correction.State.ANSWERED);
    }
}
