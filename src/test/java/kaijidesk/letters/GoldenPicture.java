package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import kaijidesk.letters.page.PageImages;

/** Compares a page with the stored picture of how it should look. */
final class GoldenPicture {
    private static final int DPI = 60;

    /** Shades of grey that another machine may differ by at the edge of a stroke. */
    private static final int SHADES = 48;

    /** Fewer than one character of running text has at this size. */
    private static final int PIXELS = 20;

    private static final Path STORED =
            Path.of("src", "test", "resources", "kaijidesk", "letters", "golden");
    private static final Path DIFFERENCES = Path.of("target", "golden");

    private GoldenPicture() {}

    /** Leaves the page and the difference under target/golden when it looks otherwise. */
    static void assertLooks(byte[] pdf, int page, String name) throws IOException {
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
