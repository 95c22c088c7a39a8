package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Notice;
import kaijidesk.cases.Stage;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R3.01–R3.06: no wording that goes out could be taken for a ground")
class WordingIsSilentTest {
    /** A new kind has its samples, or they don't compile. */
    @ParameterizedTest(name = "R3.01–R3.06 {0}: no word of a ground, however the letter is filled")
    @EnumSource
    void letters(LetterKind kind) {
        for (Variation variation : Variation.values()) {
            Letter letter = SampleLetters.of(kind, variation);
            assertThat(LetterKind.of(letter)).isEqualTo(kind);
            String all =
                    GroundWords.squeezed(
                            Pdfs.everything(SampleLetters.print(kind, variation).pdf()));

            assertThat(GroundWords.all()).as("%s", variation).noneMatch(all::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"letters_ja, 100", "courtesy_en, 50"})
    @DisplayName("R3.01–R3.06 the whole wording of letters, ledgers and sheets knows no such word")
    void wording(String name, int texts) throws IOException {
        Properties wording = new Properties();
        try (var file = Wording.class.getResourceAsStream(name + ".properties")) {
            wording.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(wording).hasSizeGreaterThan(texts);
        assertThat(wording.values())
                .extracting(text -> GroundWords.squeezed((String) text))
                .allSatisfy(text -> assertThat(GroundWords.all()).noneMatch(text::contains));
    }

    @Test
    @DisplayName(
            "R3.01–R3.06 neither do the names of letters, ledgers, notices, stages and verdicts")
    void names() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Texts texts = new Texts(locale);
            Stream.of(
                            LetterKind.values(),
                            LedgerKind.values(),
                            LedgerColumn.values(),
                            Notice.values(),
                            Stage.values(),
                            Headline.Word.values())
                    .flatMap(Arrays::stream)
                    .map(each -> GroundWords.squeezed(texts.of((Enum<?>) each)))
                    .forEach(text -> assertThat(GroundWords.all()).noneMatch(text::contains));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3.01–R3.05 the words of a ground find that ground's own titles")
    void wordsAreReal(Ground ground) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String title = GroundWords.squeezed(new Texts(locale).of(ground));
            assertThat(GroundWords.of(ground)).contains(title).anyMatch(title::contains);
        }
    }
}
