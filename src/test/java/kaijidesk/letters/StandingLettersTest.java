package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.FontBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A press keeps what it set of the office's own words; no letter shows it. */
class StandingLettersTest {
    private static final FontBook FONTS = FontBook.ofClassPath();
    private static final Map<String, String> OWN = Map.of("opening", "拝啓　いつもありがとうございます。");

    private static List<Letter> letters() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind ->
                        Stream.of(Variation.values()).map(each -> SampleLetters.of(kind, each)))
                .toList();
    }

    private static byte[] print(LetterPress press, Letter letter) {
        return press.print(
                        letter,
                        SampleLetters.NUMBER,
                        SampleLetters.ISSUED_ON,
                        SampleLetters.OPERATOR)
                .pdf();
    }

    @Test
    @DisplayName("a letter has the same bytes whatever was printed before it, in whatever wording")
    void history() {
        LetterPress used = new LetterPress(FONTS);
        Map<Letter, byte[]> plain = new HashMap<>();
        Map<Letter, byte[]> worded = new HashMap<>();
        for (Letter letter : letters()) {
            plain.put(letter, print(used, letter));
            worded.put(letter, print(used.worded(OWN), letter));
        }

        for (Letter letter : letters().reversed()) {
            assertThat(print(used, letter)).isEqualTo(plain.get(letter));
            assertThat(print(new LetterPress(FONTS), letter)).isEqualTo(plain.get(letter));
            assertThat(print(new LetterPress(FONTS).worded(OWN), letter))
                    .isEqualTo(worded.get(letter))
                    .isNotEqualTo(plain.get(letter));
        }
    }

    @Test
    @DisplayName(
            "an office that changes its wording or its address has the new one on the next letter")
    void changed() {
        LetterPress press = new LetterPress(FONTS);
        Letter letter = SampleLetters.of(LetterKind.REFUSAL_NOTICE, Variation.SHORT);
        print(press.worded(OWN), letter);
        byte[] other = print(press.worded(Map.of("opening", "拝啓　春の候となりました。")), letter);

        assertThat(kaijidesk.letters.page.Pdfs.text(other)).contains("春の候").doesNotContain("ありがとう");
    }
}
