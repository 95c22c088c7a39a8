package kaijidesk.cases;

import static kaijidesk.regime.SampleRecords.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The required papers at a glance")
class PaperStateTest {
    @Test
    @DisplayName("R2.09: before stage 2 there are none, then all four, awaited")
    void awaited() {
        CaseFile before = Samples.at(Stage.CONTACT_DISCLOSED);
        assertThat(PaperState.of(before, PROFILE, Map.of())).isEmpty();
        assertThat(states(Samples.at(Stage.PAPERS)))
                .extracting(PaperState::kind)
                .containsExactly(PaperKind.values());
        assertThat(states(Samples.at(Stage.PAPERS)))
                .allMatch(paper -> paper.status() == Status.UNKNOWN && paper.arrivedOn() == null)
                .noneMatch(PaperState::accepted);
    }

    @Test
    @DisplayName("R2.10, R2.13: certificates say until when they are good, the others never expire")
    void valid() {
        List<PaperState> states = states(Samples.at(Stage.DISCLOSURE_RELEASE_PENDING));
        assertThat(states).allMatch(PaperState::accepted);
        LocalDate last = LocalDate.of(2016, 11, 1);
        assertThat(states)
                .extracting(PaperState::validUntil)
                .containsExactly(last, null, null, last);
    }

    @Test
    @DisplayName("R2.10: a paper that is here but not looked at isn't accepted")
    void open() {
        CaseFile file =
                Samples.perform(
                        Samples.at(Stage.PAPERS),
                        Samples.paper(PaperKind.RESIDENCE_CERTIFICATE),
                        Samples.REVIEWER);
        assertThat(states(file).getFirst().arrivedOn()).isEqualTo(Samples.ARRIVED);
        assertThat(states(file).getFirst().accepted()).isFalse();
    }

    private static List<PaperState> states(CaseFile file) {
        return PaperState.of(file, PROFILE, Samples.by(Samples.REVIEWER).papers(file));
    }
}
