package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Ground;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewSheetTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en"})
    @DisplayName(
            "R1.00–R1.05 R2.10–R2.13 the review sheet explains every lamp and paper step by step")
    void explains(String language) throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.PAPERS);
            Texts texts = new Texts(Locale.forLanguageTag(language));
            String sheet =
                    Pdfs.text(
                            office.desk()
                                    .papers()
                                    .sheet(CaseSheet.REVIEW, number, MainPath.REVIEWER, texts));

            for (String rule :
                    new String[] {"R1.00", "R1.01", "R1.02", "R1.03", "R1.04", "R1.05"}) {
                assertThat(sheet).contains(rule);
            }
            assertThat(sheet).contains("R2.10", "R2.13", number.value(), "社外秘");
            if (texts.japanese()) {
                assertThat(sheet.replaceAll("\\s", "")).contains("初日不算入", "審査票");
            }
        }
    }

    @Test
    @DisplayName("R3.06 it tells no ground of a refusal: paper can stray")
    void noGround() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.perform(
                    number,
                    new PrepareRefusal(Ground.PROCEDURE_NOT_FOLLOWED, "偽造のおそれ"),
                    MainPath.REVIEWER);
            String sheet =
                    Pdfs.text(
                            office.desk()
                                    .papers()
                                    .sheet(
                                            CaseSheet.REVIEW,
                                            number,
                                            MainPath.REVIEWER,
                                            new Texts(Locale.JAPAN)));

            assertThat(sheet.replaceAll("\\s", "")).doesNotContain("手続き・書類の不備", "偽造", "R3.04");
        }
    }
}
