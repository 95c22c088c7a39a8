package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePayloadTest {
    private static final CaseNumber CASE = CaseNumber.of(2016, 7);

    @ParameterizedTest
    @CsvSource({
        "KD1|K2016-000007|L2016-000042|31, K2016-000007, L2016-000042",
        "KD1||L2016-000042|98, , L2016-000042",
        "KD1|K2016-000007|K2016-000007-P1|45, K2016-000007, K2016-000007-P1",
    })
    @DisplayName("codes on letters that were issued without a page are read for good")
    void firstForm(String text, String caseNumber, String sheet) {
        CodePayload read = CodePayload.read(text).orElseThrow();

        assertThat(read)
                .isEqualTo(
                        new CodePayload(
                                caseNumber == null ? null : new CaseNumber(caseNumber),
                                sheet,
                                CodePayload.UNPAGED));
        assertThat(read.text()).isEqualTo(text);
    }

    @Test
    @DisplayName("a code tells its page, and comes back as it was written")
    void paged() {
        for (int page : new int[] {1, 2, 37}) {
            CodePayload letter = CodePayload.ofCase(CASE, "L2016-000042", page);
            CodePayload form = CodePayload.ofCase(CASE, "K2016-000007-P1", page);
            CodePayload alone = CodePayload.ofLetter("L2016-000042", page);

            assertThat(CodePayload.read(letter.text())).contains(letter);
            assertThat(CodePayload.read(form.text())).contains(form);
            assertThat(CodePayload.read(alone.text())).contains(alone);
            assertThat(letter.text()).matches("[ -~]{1,42}");
        }
    }

    @Test
    @DisplayName(
            "a code with the page of another, without one where it needs one, or with one too many isn't ours")
    void pages() {
        String second = CodePayload.ofCase(CASE, "L2016-000042", 2).text();

        assertThat(CodePayload.valid(second)).isTrue();
        assertThat(CodePayload.valid(second.replace("|2|", "|3|"))).isFalse();
        assertThat(CodePayload.valid(second.replace("|2|", "|"))).isFalse();
        assertThat(CodePayload.valid(second.replace("KD2", "KD1"))).isFalse();
        assertThat(CodePayload.valid(second.replace("|2|", "|02|"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K2016-000007-P1",
                " ｋ２０１６－０００００７－Ｐ１ ",
                "KD1|K2016-000007|K2016-000007-P1|45",
            })
    @DisplayName(
            "R2.12 a pledge form's number is read as scanned, and as typed by eye where the code is spoilt")
    void form(String typed) {
        assertThat(CodePayload.sheet(typed)).contains("K2016-000007-P1");
        assertThat(CodePayload.letter(typed)).isEmpty();
    }

    @Test
    @DisplayName(
            "check digits are printed beside the code; typed with the number, they must be its own")
    void typedWithCheckDigits() {
        for (String sheet : new String[] {"K2016-000007-P1", "L2016-000042"}) {
            String label = CodePayload.label(sheet);
            char last = label.charAt(label.length() - 1);
            String wrong = label.substring(0, label.length() - 1) + (last == '9' ? '0' : ++last);

            assertThat(label).matches(sheet + " / \\d\\d");
            assertThat(CodePayload.sheet(label)).contains(sheet);
            assertThat(CodePayload.sheet(label.replace(" / ", "　"))).contains(sheet);
            assertThat(CodePayload.sheet(label.replace("0000", "0001"))).isEmpty();
            assertThat(CodePayload.sheet(wrong)).isEmpty();
        }
    }
}
