package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.PageImages;
import kaijidesk.scans.CodeReader;
import kaijidesk.scans.Scanner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters and forms come back through an office's scanner: every page's code is still read. */
class ScannedLettersTest {
    private static final int DPI = 200;

    private final CodeReader reader = new CodeReader();

    static Stream<Arguments> pages() {
        Stream<Arguments> letters =
                Arrays.stream(LetterKind.values())
                        .filter(kind -> kind != LetterKind.GUIDANCE)
                        .map(kind -> Arguments.of(kind, Variation.SHORT, 0, "L2016-000042", 1));
        Stream<Arguments> several =
                Stream.of(
                        Arguments.of(LetterKind.GUIDANCE, Variation.SHORT, 0, "L2016-000042", 1),
                        Arguments.of(LetterKind.GUIDANCE, Variation.SHORT, 1, "L2016-000042", 2),
                        Arguments.of(LetterKind.GUIDANCE, Variation.SHORT, 2, "K2016-000007-P1", 1),
                        Arguments.of(
                                LetterKind.DISCLOSURE, Variation.MANY_ITEMS, 2, "L2016-000042", 3));
        return Stream.concat(letters, several);
    }

    @ParameterizedTest(name = "{0} {1}, page {2}")
    @MethodSource("pages")
    @DisplayName(
            "R2.12 scanned at 200 dpi askew, pale, noisy, upside down, as a poor JPEG: the code names the sheet and its page")
    void reads(LetterKind kind, Variation variation, int page, String sheet, int number) {
        byte[] pdf = SampleLetters.print(kind, variation).pdf();
        BufferedImage clean = PageImages.render(pdf, page, DPI);

        IntStream.range(0, 4)
                .forEach(round -> {
                    Random random = new Random(31L * kind.ordinal() + 7L * page + round);
                    double degrees =
                            (0.5 + 3 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
                    BufferedImage scan =
                            Scanner.scan(clean, degrees + (round == 3 ? 180 : 0), random);
                    assertThat(reader.read(scan))
                            .as("round %d, %.1f degrees", round, degrees)
                            .hasValueSatisfying(code -> {
                                assertThat(code.sheet()).isEqualTo(sheet);
                                assertThat(code.page()).isEqualTo(number);
                            });
                });
    }
}
