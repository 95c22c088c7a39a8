package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.at;
import static kaijidesk.cases.Samples.perform;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.Stage.Milestone;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where a case stands")
class StageTest {
    @ParameterizedTest(name = "{0} is derived from the file")
    @EnumSource
    void everyStage(Stage stage) {
        assertThat(Stage.of(at(stage))).isEqualTo(stage);
    }

    @Test
    @DisplayName("R2.05: the main path goes through every stage in order, and only forward")
    void mainPath() {
        List<Stage> stages = new ArrayList<>();
        CaseFile file = at(Stage.UNDER_REVIEW);
        stages.add(Stage.of(file));
        for (Samples.Done done : Samples.path(Stage.CLOSED)) {
            file = perform(file, done.act(), done.person());
            if (stages.getLast() != Stage.of(file)) {
                stages.add(Stage.of(file));
            }
        }

        assertThat(stages)
                .containsExactly(
                        Stage.UNDER_REVIEW,
                        Stage.CONTACT_RELEASE_PENDING,
                        Stage.CONTACT_DISCLOSED,
                        Stage.PAPERS,
                        Stage.DISCLOSURE_RELEASE_PENDING,
                        Stage.DISCLOSED,
                        Stage.CLOSED);
        assertThat(stages).extracting(Stage::milestone).isSorted();
    }

    @Test
    @DisplayName("R5.03: the last missing item opens the review, and the day of receipt stays")
    void supplement() {
        CaseFile file = at(Stage.INCOMPLETE);

        file =
                perform(
                        file,
                        new SupplementApplication(ApplicationItem.ITEM_NAME, "ノートパソコン"),
                        REVIEWER);
        assertThat(Stage.of(file)).isEqualTo(Stage.INCOMPLETE);

        file =
                perform(
                        file,
                        new SupplementApplication(ApplicationItem.WINNING_DATE, "6月12日"),
                        REVIEWER);
        assertThat(Stage.of(file)).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(file.application().receivedAt()).isEqualTo(Samples.RECEIVED);
        assertThat(file.application().item(ApplicationItem.ITEM_NAME)).isEqualTo("ノートパソコン");
    }

    @ParameterizedTest(name = "R6.04: {0} goes back to where it was prepared")
    @EnumSource(
            names = {
                "CONTACT_RELEASE_PENDING",
                "DISCLOSURE_RELEASE_PENDING",
                "REFUSAL_RELEASE_PENDING"
            })
    void sendBack(Stage waiting) {
        CaseFile back = perform(at(waiting), new SendBack("項目を見直す"), SUPERVISOR);

        assertThat(Stage.of(back))
                .isEqualTo(
                        waiting == Stage.DISCLOSURE_RELEASE_PENDING
                                ? Stage.PAPERS
                                : Stage.UNDER_REVIEW);
    }

    @Test
    @DisplayName("R6.04: a refusal that is sent back leaves what else was prepared")
    void refusalOverPreparedDisclosure() {
        CaseFile file = at(Stage.DISCLOSURE_RELEASE_PENDING);
        CaseFile refusing =
                perform(file, new PrepareRefusal(Ground.BREACH_OF_TERMS, "x"), SUPERVISOR);
        assertThat(Stage.of(refusing)).isEqualTo(Stage.REFUSAL_RELEASE_PENDING);

        assertThat(perform(refusing, new SendBack("y"), REVIEWER)).isEqualTo(file);
    }

    @Test
    @DisplayName("Four stages end a case")
    void ended() {
        assertThat(Stage.values())
                .filteredOn(Stage::ended)
                .containsExactly(
                        Stage.REFUSED, Stage.NOT_ACCEPTED, Stage.SERVICE_ENDED, Stage.CLOSED)
                .allMatch(stage -> stage.milestone() == Milestone.END);
    }
}
