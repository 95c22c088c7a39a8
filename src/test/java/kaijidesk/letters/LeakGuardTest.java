package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Person;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.SampleLetters.Variation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R3.06: a finished letter is read again before it goes")
class LeakGuardTest {
    private static final Letter LETTER =
            SampleLetters.of(LetterKind.REFUSAL_NOTICE, Variation.SHORT);
    private static final byte[] PDF = SampleLetters.print(LETTER, SampleLetters.ISSUED_ON).pdf();

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3.01–R3.06 our own refusal letter tells no ground")
    void ours(Ground ground) {
        assertThat(LeakGuard.leaks(PDF, "L2016-000042", LETTER, refusal(ground, "詐称の疑いがある")))
                .isFalse();
    }

    @ParameterizedTest(name = "R3.06 a file named {0} is stopped")
    @CsvSource({"R3.04", "手続き・書類の不備", "procedure_not_followed", "書類が偽造"})
    void fileName(String name) {
        assertThat(
                        LeakGuard.leaks(
                                PDF,
                                name,
                                LETTER,
                                refusal(Ground.PROCEDURE_NOT_FOLLOWED, "書類が 偽造")))
                .isTrue();
    }

    @Test
    @DisplayName("R3.06 a note that the letter happens to say is stopped, across lines too")
    void text() {
        assertThat(
                        LeakGuard.leaks(
                                PDF,
                                "x",
                                LETTER,
                                refusal(Ground.BREACH_OF_TERMS, "開示を行わないことといたしました")))
                .isTrue();
        assertThat(LeakGuard.leaks(PDF, "x", LETTER, refusal(Ground.BREACH_OF_TERMS, "開示を")))
                .isFalse();
    }

    @Test
    @DisplayName("R3.06 what the records say of the trade is no leak")
    void trade() {
        Recipient to = new Recipient("髙橋 さくら", "", "");
        TradeReference trade = new TradeReference(SampleLetters.CASE, "T-1", "I-1", "その他不適当な本");
        Letter letter = new Letter.RefusalNotice(to, trade, SampleLetters.APPLIED_ON);
        byte[] pdf = SampleLetters.print(letter, SampleLetters.ISSUED_ON).pdf();

        assertThat(LeakGuard.leaks(pdf, "x", letter, refusal(Ground.OTHERWISE_IMPROPER, "")))
                .isFalse();
        assertThat(LeakGuard.leaks(pdf, "x", LETTER, refusal(Ground.OTHERWISE_IMPROPER, "")))
                .isTrue();
    }

    @ParameterizedTest(name = "R3.06 a word hidden in the file''s {0} is found")
    @EnumSource
    void hidden(Hiding place) throws IOException {
        byte[] pdf = place.hide(PDF, "手続き・書類の不備");

        assertThat(LeakGuard.leaks(pdf, "x", LETTER, refusal(Ground.PROCEDURE_NOT_FOLLOWED, "")))
                .isTrue();
        assertThat(LeakGuard.leaks(pdf, "x", LETTER, refusal(Ground.OTHERWISE_IMPROPER, "")))
                .isFalse();
    }

    @Test
    @DisplayName("R3.06 a note that only the file's own grammar says is no leak")
    void grammar() {
        for (String note : List.of("Font", "endobj", "Pages", "beginbfrange")) {
            assertThat(LeakGuard.leaks(PDF, "x", LETTER, refusal(Ground.BREACH_OF_TERMS, note)))
                    .as(note)
                    .isFalse();
        }
    }

    private static Refusal refusal(Ground ground, String note) {
        return new Refusal(ground, new Decision(new Person("sato"), Instant.EPOCH, note), null);
    }
}
