package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Ground;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterStoppedTest {
    @TempDir Path folder;

    @Test
    @DisplayName(
            "R3.06 a letter that would tell is stopped, nothing is issued, and no word is repeated")
    void stopped() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            PrepareRefusal careless = new PrepareRefusal(Ground.BREACH_OF_TERMS, "お答えしておりません");
            office.perform(number, careless, MainPath.REVIEWER);
            List<String> before = office.rows();

            LetterWouldTell told =
                    catchThrowableOfType(
                            LetterWouldTell.class,
                            () -> office.perform(number, new ReleaseRefusal(), MainPath.SECOND));

            assertThat(told.what()).isEqualTo(LetterKind.REFUSAL_NOTICE);
            assertThat(told).hasMessageNotContaining("お答え");
            assertThat(office.rows()).isEqualTo(before);
            assertThat(office.open(number).stage()).isEqualTo(Stage.REFUSAL_RELEASE_PENDING);
        }
    }
}
