package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mix of cases that the figures measure")
class CaseMixTest {
    private static final List<CaseMix.Known> ALL = CaseMix.all();

    @Test
    @DisplayName("holds every stage and both types of case, each looked at by both persons")
    void mix() {
        assertThat(ALL).extracting(known -> Stage.of(known.file())).contains(Stage.values());
        assertThat(ALL)
                .filteredOn(known -> known.file().claim() != null)
                .extracting(known -> Stage.of(known.file()))
                .contains(Stage.RIGHTS_REVIEW, Stage.DISCLOSURE_RELEASE_PENDING, Stage.DISCLOSED);
        assertThat(ALL)
                .extracting(CaseMix.Known::person)
                .contains(Samples.REVIEWER, Samples.SUPERVISOR);
        assertThat(ALL).extracting(CaseMix.Known::file).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "R1–R6: asked twice, in circumstances that remember and in new ones, rules say the same")
    void same() {
        for (CaseMix.Known known : ALL) {
            Circumstances remembering = known.circumstances();
            Assessment assessment = Assessment.of(known.file(), remembering);
            List<NextAct> acts = NextActs.of(known.file(), remembering);

            assertThat(NextActs.of(known.file(), remembering)).isEqualTo(acts);
            assertThat(NextActs.of(known.file(), known.circumstances())).isEqualTo(acts);
            assertThat(Assessment.of(known.file(), known.circumstances())).isEqualTo(assessment);
            assertThat(acts).hasSize(ActKind.values().length);
        }
    }
}
