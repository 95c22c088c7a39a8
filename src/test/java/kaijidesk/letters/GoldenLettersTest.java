package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.PageImages;
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
    private static final int DPI = 60;

    /** Shades of grey that another machine may differ by at the edge of a stroke. */
    private static final int SHADES = 48;

    /** Fewer than one character of running text has at this size. */
    private static final int PIXELS = 20;

    private static final Path STORED =
            Path.of("src", "test", "resources", "kaijidesk", "letters", "golden");
    private static final Path DIFFERENCES = Path.of("target", "golden");

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
        looks(SampleLetters.print(kind, Variation.SHORT).pdf(), page, name);
    }

    @Test
    @DisplayName("R6.01 R6.03 so do the records of the office")
    void records() throws IOException {
        looks(SampleSheets.print(SampleSheets.provisions(2)), 0, "provisions");
        looks(SampleSheets.print(SampleSheets.destruction("立会い 鈴木")), 0, "destruction");
    }

    @Test
    @DisplayName("so does a letter that was voided")
    void voided() throws IOException {
        byte[] letter = SampleLetters.print(LetterKind.FEE_STATEMENT, Variation.SHORT).pdf();
        looks(VoidMark.on(letter), 0, "void");
    }

    @Test
    @DisplayName("and the English courtesy sheets")
    void courtesy() throws IOException {
        looks(CourtesySheetTest.print(LetterKind.GUIDANCE, null), 0, "courtesy-guidance");
        looks(CourtesySheetTest.print(LetterKind.REFUSAL_NOTICE, null), 0, "courtesy-refusal");
    }

    private static void looks(byte[] pdf, int page, String name) throws IOException {
        BufferedImage now = PageImages.render(pdf, page, DPI);
        Path stored = STORED.resolve(name + ".png");
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(STORED);
            ImageIO.write(now, "png", stored.toFile());
        }
        BufferedImage then = ImageIO.read(stored.toFile());
        assertThat(new int[] {now.getWidth(), now.getHeight()})
                .containsExactly(then.getWidth(), then.getHeight());

        BufferedImage difference =
                new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
        int differing = compare(then, now, difference);
        if (differing >= PIXELS) {
            Files.createDirectories(DIFFERENCES);
            ImageIO.write(now, "png", DIFFERENCES.resolve(name + ".png").toFile());
            ImageIO.write(
                    difference, "png", DIFFERENCES.resolve(name + "-difference.png").toFile());
        }
        assertThat(differing)
                .as("%s looks otherwise: see target/golden/%s-difference.png", name, name)
                .isLessThan(PIXELS);
    }

    /** Red: only now. Blue: only then. Grey: as it was. */
    private static int compare(BufferedImage then, BufferedImage now, BufferedImage difference) {
        int differing = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int before = grey(then.getRGB(x, y));
                int after = grey(now.getRGB(x, y));
                if (Math.abs(before - after) > SHADES) {
                    differing++;
                    difference.setRGB(x, y, after < before ? 0xd00000 : 0x0000d0);
                } else {
                    difference.setRGB(x, y, 0x010101 * (192 + after / 4));
                }
            }
        }
        return differing;
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}
