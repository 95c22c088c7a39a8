package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import kaijidesk.regime.PaperKind;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The next day by which something is due")
class DeadlineTest {
    @Test
    @DisplayName("R5.03: missing items are due after the correction period")
    void correction() {
        assertThat(Deadline.of(Samples.at(Stage.INCOMPLETE), SampleRecords.PROFILE))
                .isEqualTo("2016-08-08");
    }

    @Test
    @DisplayName("R2.10: with the papers counts the last day of the residence certificate")
    void papers() {
        CaseFile awaited = Samples.at(Stage.PAPERS);
        assertThat(Deadline.of(awaited, SampleRecords.PROFILE)).isNull();

        CaseFile arrived =
                Samples.perform(
                        awaited, Samples.paper(PaperKind.RESIDENCE_CERTIFICATE), Samples.REVIEWER);
        assertThat(Deadline.of(arrived, SampleRecords.PROFILE)).isEqualTo("2016-11-01");
        assertThat(Deadline.of(Samples.at(Stage.DISCLOSURE_RELEASE_PENDING), SampleRecords.PROFILE))
                .isEqualTo("2016-11-01");
    }

    @ParameterizedTest(name = "{0}: nothing is due")
    @EnumSource(
            names = {"INCOMPLETE", "PAPERS", "DISCLOSURE_RELEASE_PENDING", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingDue(Stage stage) {
        assertThat(Deadline.of(Samples.at(stage), SampleRecords.PROFILE)).isNull();
    }
}
