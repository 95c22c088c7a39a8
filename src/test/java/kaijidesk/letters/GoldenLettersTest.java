package kaijidesk.letters;

import java.io.IOException;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.VoidMark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each letter's page looks as the stored picture does. When a change of the looks is meant, look at
 * the pictures that the failure names and renew the stored ones: {@code mvn test
 * -Dtest=GoldenLettersTest -Dgolden.renew=true}.
 */
class GoldenLettersTest {
    @ParameterizedTest
    @CsvSource({
        "GUIDANCE, 0, guidance",
        "GUIDANCE, 2, pledge",
        "COUNTERPARTY_NOTICE, 0, notice",
        "COUNTER_GUIDANCE, 0, counter-guidance",
        "DISCLOSURE, 0, disclosure",
        "REFUSAL_NOTICE, 0, refusal",
        "CORRECTION_REQUEST, 0, correction",
        "FEE_STATEMENT, 0, statement",
        "NOT_ACCEPTABLE, 0, not-acceptable",
        "OTHER_ADDRESS, 0, other-address",
        "RIGHTS_DISCLOSURE, 0, rights",
    })
    @DisplayName("the page looks as it did")
    void looks(LetterKind kind, int page, String name) throws IOException {
        GoldenPicture.assertLooks(SampleLetters.print(kind, Variation.SHORT).pdf(), page, name);
    }

    @Test
    @DisplayName("R6.01 R6.03 so do the records of the office")
    void records() throws IOException {
        GoldenPicture.assertLooks(SampleSheets.print(SampleSheets.provisions(2)), 0, "provisions");
        GoldenPicture.assertLooks(
                SampleSheets.print(SampleSheets.destruction("立会い 鈴木")), 0, "destruction");
    }

    @Test
    @DisplayName("so does a letter that was voided")
    void voided() throws IOException {
        byte[] letter = SampleLetters.print(LetterKind.FEE_STATEMENT, Variation.SHORT).pdf();
        GoldenPicture.assertLooks(VoidMark.on(letter), 0, "void");
    }

    @Test
    @DisplayName("and the English courtesy sheets")
    void courtesy() throws IOException {
        GoldenPicture.assertLooks(
                CourtesySheetTest.print(LetterKind.GUIDANCE, null), 0, "courtesy-guidance");
        GoldenPicture.assertLooks(
                CourtesySheetTest.print(LetterKind.REFUSAL_NOTICE, null), 0, "courtesy-refusal");
    }
}
