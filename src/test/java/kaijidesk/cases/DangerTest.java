package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.cases.Samples.perform;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.RegisteredItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R3.05, R6.04: where somebody could be put in danger, three persons look")
class DangerTest {
    private static final Person THIRD = new Person("tanaka");
    private static final FlagDanger FLAG =
            new FlagDanger(Set.of(DangerKind.STALKING, DangerKind.MINOR), "被害の申告");

    @ParameterizedTest(name = "R6.04: {1} waits for a second reviewer, then for a third person")
    @CsvSource({
        "CONTACT_RELEASE_PENDING, RELEASE_CONTACT_DISCLOSURE",
        "DISCLOSURE_RELEASE_PENDING, RELEASE_LITIGATION_DISCLOSURE"
    })
    void threePersons(Stage stage, ActKind release) {
        CaseFile flagged = perform(Samples.at(stage), FLAG, THIRD);
        assertThat(keys(release, flagged, SUPERVISOR)).containsExactly("bar.danger-unreviewed");

        assertThat(keys(ActKind.REVIEW_DANGER, flagged, REVIEWER))
                .containsExactly("bar.same-person");
        CaseFile reviewed = perform(flagged, new ReviewDanger(true, "開示してよい"), THIRD);
        assertThat(reviewed.danger().review())
                .isEqualTo(new Danger.Review(true, by(THIRD).decision("開示してよい")));
        assertThat(keys(release, reviewed, THIRD)).containsExactly("bar.same-reviewer");
        assertThat(keys(release, reviewed, REVIEWER)).containsExactly("bar.same-person");
        assertThat(keys(release, reviewed, SUPERVISOR)).isEmpty();

        CaseFile kept = perform(flagged, new ReviewDanger(false, "危険"), THIRD);
        assertThat(keys(release, kept, SUPERVISOR)).containsExactly("bar.danger-not-disclosable");
    }

    @Test
    @DisplayName("R6.04: a review is of what waits; sent back and prepared anew it is open again")
    void reviewedAnew() {
        CaseFile reviewed =
                perform(
                        perform(Samples.at(Stage.CONTACT_RELEASE_PENDING), FLAG, THIRD),
                        new ReviewDanger(true, "よい"),
                        THIRD);

        CaseFile back = perform(reviewed, new SendBack("見直す"), SUPERVISOR);
        assertThat(back.danger())
                .isEqualTo(new Danger(FLAG.kinds(), by(THIRD).decision("被害の申告"), null));

        CaseFile prepared = perform(Samples.at(Stage.DISCLOSURE_RELEASE_PENDING), FLAG, THIRD);
        CaseFile again =
                perform(
                        perform(
                                perform(prepared, new ReviewDanger(true, "x"), THIRD),
                                new SendBack("x"),
                                SUPERVISOR),
                        new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), "提訴"),
                        REVIEWER);
        assertThat(again.danger().review()).isNull();
    }

    @Test
    @DisplayName("R3.05: a refusal needs no such review, and nothing is reviewed that doesn't wait")
    void refusal() {
        CaseFile flagged = perform(Samples.at(Stage.UNDER_REVIEW), FLAG, REVIEWER);
        assertThat(keys(ActKind.REVIEW_DANGER, flagged, THIRD))
                .containsExactly("bar.nothing-waits");
        CaseFile prepared =
                perform(flagged, new PrepareRefusal(Ground.OTHERWISE_IMPROPER, "危険"), REVIEWER);
        assertThat(keys(ActKind.RELEASE_REFUSAL, prepared, SUPERVISOR)).isEmpty();
        assertThat(keys(ActKind.REVIEW_DANGER, Samples.at(Stage.CONTACT_RELEASE_PENDING), THIRD))
                .containsExactly("bar.no-danger");
    }

    @Test
    @DisplayName("R3.05: only a supervisor who didn't raise the flag lifts it")
    void lifted() {
        CaseFile flagged = perform(Samples.at(Stage.UNDER_REVIEW), FLAG, REVIEWER);
        assertThat(keys(ActKind.LIFT_DANGER, flagged, THIRD))
                .containsExactly("bar.supervisor-only");
        assertThat(perform(flagged, new LiftDanger("誤り"), SUPERVISOR).danger()).isNull();
        assertThat(keys(ActKind.LIFT_DANGER, Samples.at(Stage.UNDER_REVIEW), SUPERVISOR))
                .containsExactly("bar.no-danger");
        CaseFile own = perform(Samples.at(Stage.UNDER_REVIEW), FLAG, SUPERVISOR);
        assertThat(keys(ActKind.LIFT_DANGER, own, SUPERVISOR)).containsExactly("bar.same-person");
    }

    @Test
    @DisplayName("R3.05: a flag says why, a review and a lifting too")
    void noted() {
        CaseFile file = perform(Samples.at(Stage.CONTACT_RELEASE_PENDING), FLAG, THIRD);
        assertThat(act(new FlagDanger(Set.of(), "x"), file))
                .containsExactly("bar.danger-kind-needed");
        assertThat(act(new FlagDanger(FLAG.kinds(), " "), file)).containsExactly("bar.note-needed");
        assertThat(act(new ReviewDanger(true, " "), file)).containsExactly("bar.note-needed");
        assertThat(act(new LiftDanger(" "), file)).containsExactly("bar.note-needed");
    }

    private static List<String> act(Act act, CaseFile file) {
        return act.bars(file, by(SUPERVISOR)).stream().map(bar -> bar.reason().key()).toList();
    }

    private static List<String> keys(ActKind kind, CaseFile file, Person person) {
        return kind.bars(file, by(person)).stream().map(bar -> bar.reason().key()).toList();
    }
}
