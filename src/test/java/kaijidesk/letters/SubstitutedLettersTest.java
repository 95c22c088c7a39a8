package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.Substitutes;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.UnprintableTextException;
import kaijidesk.letters.page.VeraPdf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that no font has, and what a person had printed in their place. */
class SubstitutedLettersTest {
    /**
     * In no font of the house: an ideograph of Extension H, one of a maker's own, a letter with a
     * mark.
     */
    private static final String IDEOGRAPH = "\uD884\uDFB0";

    private static final String OWN = "\uE0A2";
    private static final String MARKED = "か\u309A";
    private static final String NOTE = "※は、印字できない文字を代わりの文字で記したしるしです。";

    private static Letter letter(String character) {
        Letter.Disclosure sample =
                (Letter.Disclosure) SampleLetters.of(LetterKind.DISCLOSURE, Variation.SHORT);
        return new Letter.Disclosure(
                new Recipient("山" + character + "　誠", "184-0004", "東京都小金井市" + character + "町9-9"),
                new TradeReference(SampleLetters.CASE, "T-2016-000101", "I-1", character + "の箱"),
                sample.appliedOn(),
                sample.items());
    }

    private static byte[] print(Letter letter, String character, String instead) {
        return SampleLetters.PRESS
                .print(
                        letter,
                        SampleLetters.NUMBER,
                        SampleLetters.ISSUED_ON,
                        SampleLetters.OPERATOR,
                        new Substitutes(Map.of(character, instead)))
                .pdf();
    }

    @ParameterizedTest
    @ValueSource(strings = {IDEOGRAPH, OWN, MARKED})
    @DisplayName(
            "the substitute is drawn with ※ behind it, the stored character is what is read, and the letter says so")
    void drawnAndRead(String character) throws Exception {
        byte[] pdf = print(letter(character), character, "吉口");
        String drawn =
                ReadBack.lines(pdf).stream()
                        .map(ReadBack.Line::text)
                        .collect(Collectors.joining("\n"));
        String read = Pdfs.text(pdf);

        assertThat(drawn).contains("山吉口※　誠　様", "東京都小金井市吉口※町9-9", "吉口※の箱", NOTE);
        assertThat(read).contains("山" + character + "　誠　様", "小金井市" + character + "町9-9", NOTE);
        assertThat(read).doesNotContain("吉口");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    @DisplayName("no line parts a substitute from its mark")
    void staysTogether() {
        String name = ("山" + OWN + "田").repeat(12);
        Letter letter =
                new Letter.RefusalNotice(
                        new Recipient(name, "184-0004", "東京都小金井市" + OWN.repeat(30)),
                        letter(OWN).trade(),
                        SampleLetters.APPLIED_ON);
        byte[] pdf = print(letter, OWN, "吉口");
        List<String> lines =
                ReadBack.lines(pdf).stream()
                        .filter(EnvelopeWindow::shows)
                        .map(ReadBack.Line::text)
                        .toList();

        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(String.join("", lines))
                .isEqualTo("〒184-0004東京都小金井市" + "吉口※".repeat(30) + "山吉口※田".repeat(12) + "　様");
        assertThat(lines).noneMatch(line -> line.startsWith("※") || line.startsWith("口"));
        assertThat(ReadBack.lines(pdf))
                .filteredOn(EnvelopeWindow::shows)
                .allMatch(EnvelopeWindow::alwaysShows);
    }

    @Test
    @DisplayName(
            "what doesn't print as it is stored is named: missing, or in its usual form; all else isn't")
    void odd() {
        String unknownForm = "川\uDB40\uDDEF";
        OddCharacters odd =
                SampleLetters.PRESS.odd(
                        List.of("髙橋 𠮷", "辻\uDB40\uDD00", unknownForm + OWN, OWN, "東京都"));

        assertThat(odd).isEqualTo(new OddCharacters(List.of(OWN), List.of(unknownForm)));
    }

    @Test
    @DisplayName(
            "a letter whose characters all print says nothing of it, and no substitute changes it")
    void onlyWhereNeeded() {
        Letter letter = SampleLetters.of(LetterKind.DISCLOSURE, Variation.SHORT);
        byte[] plain = SampleLetters.print(letter, SampleLetters.ISSUED_ON).pdf();
        byte[] chosen = print(letter, "髙", "高");

        assertThat(Pdfs.text(plain)).doesNotContain("※");
        assertThat(chosen).isEqualTo(plain);
    }

    @Test
    @DisplayName(
            "R2.03 nothing that could be a value stands for a character, and without a choice nothing is printed")
    void aCharacterOnly() {
        assertThat(List.of("吉", "土口", "O'Br")).allMatch(Substitutes::fits);
        assertThat(List.of("", " ", "吉 田", "山田花子殿", "吉\n", "　")).noneMatch(Substitutes::fits);
        assertThatThrownBy(() -> new Substitutes(Map.of(OWN, "山田花子殿")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleLetters.print(letter(OWN), SampleLetters.ISSUED_ON))
                .isInstanceOf(UnprintableTextException.class)
                .hasMessageNotContaining(OWN);
    }
}
