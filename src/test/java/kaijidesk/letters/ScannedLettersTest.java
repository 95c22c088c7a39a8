package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.PageImages;
import kaijidesk.scans.CodeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters and forms come back through an office's scanner: every page's code is still read. */
class ScannedLettersTest {
    private static final int DPI = 200;
    private static final double NOISE = 12;
    private static final float QUALITY = 0.6f;

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
                    BufferedImage scan = scanned(clean, degrees + (round == 3 ? 180 : 0), random);
                    assertThat(reader.read(scan))
                            .as("round %d, %.1f degrees", round, degrees)
                            .hasValueSatisfying(code -> {
                                assertThat(code.sheet()).isEqualTo(sheet);
                                assertThat(code.page()).isEqualTo(number);
                            });
                });
    }

    /** What a scanner makes of a page. */
    private static BufferedImage scanned(BufferedImage page, double degrees, Random random) {
        int width = page.getWidth();
        int height = page.getHeight();
        BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        byte[] dots = ((DataBufferByte) scan.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            // ink isn't black and paper not white any more
            double pale = 50 + (dots[i] & 0xff) * 0.7 + random.nextGaussian() * NOISE;
            dots[i] = (byte) Math.clamp(Math.round(pale), 0, 255);
        }
        return throughJpeg(scan);
    }

    private static BufferedImage throughJpeg(BufferedImage scan) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(scan, null, null), settings);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
