package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.VeraPdf;
import kaijidesk.regime.PaperKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the English courtesy sheets tell")
class CourtesySheetTest {
    static byte[] print(LetterKind kind, @Nullable LocalDate due) {
        return SampleLetters.PRESS.courtesy(
                new CourtesySheet(
                        kind,
                        "L2016-000042",
                        "情開2016第000042号",
                        SampleLetters.ISSUED_ON,
                        "T-2016-000101",
                        kind == LetterKind.GUIDANCE ? Arrays.asList(PaperKind.values()) : List.of(),
                        3,
                        due),
                SampleLetters.OPERATOR);
    }

    static Stream<LetterKind> offered() {
        return Arrays.stream(LetterKind.values()).filter(CourtesySheet::offered);
    }

    @ParameterizedTest
    @MethodSource("offered")
    @DisplayName("R3.06 one page in English, PDF/A and PDF/UA, that names the letter and no ground")
    void each(LetterKind kind) throws Exception {
        byte[] pdf = print(kind, null);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(PageImages.count(pdf)).isEqualTo(1);
        assertThat(said(pdf))
                .contains("Only the Japanese letter is authoritative")
                .contains("情開2016第000042号", "L2016-000042", "25 August 2016", "T-2016-000101")
                .contains("contact form", "do not answer by telephone", "見本オークション株式会社")
                .doesNotContain("K2016", "髙橋", "@", "{");
        String all = GroundWords.squeezed(Pdfs.everything(pdf));
        assertThat(GroundWords.all()).noneMatch(all::contains);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("English courtesy sheet (L2016-000042)");
        }
        assertThat(print(kind, null)).isEqualTo(pdf);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R2.10 | GUIDANCE | within 3 months before it reaches us",
                "R2.08 | GUIDANCE | we do not return the papers",
                "R2.18 | GUIDANCE | You bear the cost of getting the papers",
                "R4.05 | GUIDANCE | only to settle the dispute about this trade",
                "R2.08 | CORRECTION_REQUEST | we do not return the papers",
                "R2.17 | FEE_STATEMENT | お支払いいただく額",
                "R4.05 | DISCLOSURE | Any other use is not permitted",
                "R4.01 | DISCLOSURE | do not warrant",
                "R3.06 | REFUSAL_NOTICE | nothing is disclosed",
                "R1.05 | NOT_ACCEPTABLE | no longer received",
            })
    void says(String rule, LetterKind kind, String words) {
        assertThat(said(print(kind, null))).contains(words);
    }

    @Test
    @DisplayName(
            "R5.03 a request's last day is told where it is known, else where the letter tells it")
    void due() {
        assertThat(said(print(LetterKind.CORRECTION_REQUEST, LocalDate.of(2016, 9, 8))))
                .contains("by 8 September 2016")
                .doesNotContain("までに");
        assertThat(said(print(LetterKind.CORRECTION_REQUEST, null))).contains("…までに");
    }

    @Test
    @DisplayName("what the counterparty, a rights holder or a stranger gets has no such sheet")
    void notOffered() {
        assertThat(LetterKind.values())
                .filteredOn(kind -> !CourtesySheet.offered(kind))
                .containsExactlyInAnyOrder(
                        LetterKind.OTHER_ADDRESS,
                        LetterKind.RIGHTS_DISCLOSURE,
                        LetterKind.COUNTERPARTY_NOTICE,
                        LetterKind.COUNTER_GUIDANCE);
    }

    private static String said(byte[] pdf) {
        return Pdfs.text(pdf).replaceAll("\\s+", " ");
    }
}
