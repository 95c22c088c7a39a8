package kaijidesk.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * Destroys what must not be kept (R2.11): black pixels take the place of those in the picture. A
 * layer above them would leave them where they are.
 */
public final class Masking {
    /**
     * Colour of a JPEG is kept in squares of 16 pixels, and what lies in one rings through all of
     * it.
     */
    public static final int GRID = 16;

    private Masking() {}

    /**
     * The picture with the regions black, each grown to {@link #GRID}, as PNG without metadata.
     *
     * @throws IOException when it is no picture that can be read
     */
    public static byte[] masked(byte[] picture, List<Region> regions) throws IOException {
        return PageDots.png(masked(PageDots.read(picture), regions));
    }

    /** The same as pixels, in a picture of its own. */
    public static BufferedImage masked(BufferedImage picture, List<Region> regions) {
        BufferedImage masked = PageDots.copy(picture);
        Graphics2D graphics = masked.createGraphics();
        graphics.setColor(Color.BLACK);
        for (Region region : regions) {
            Region grown = region.grown(GRID);
            graphics.fillRect(grown.x(), grown.y(), grown.width(), grown.height());
        }
        graphics.dispose();
        return masked;
    }

    /**
     * Whether every region is black in the stored bytes: looked at again before they replace the
     * old.
     */
    public static boolean holds(byte[] picture, List<Region> regions) throws IOException {
        BufferedImage read = PageDots.read(picture);
        return regions.stream()
                .map(region -> region.grown(GRID))
                .filter(region -> region.touches(read.getWidth(), read.getHeight()))
                .map(region -> region.within(read.getWidth(), read.getHeight()))
                .allMatch(region -> black(read, region));
    }

    private static boolean black(BufferedImage picture, Region region) {
        int[] pixels =
                picture.getRGB(
                        region.x(),
                        region.y(),
                        region.width(),
                        region.height(),
                        null,
                        0,
                        region.width());
        for (int pixel : pixels) {
            if (pixel != Color.BLACK.getRGB()) {
                return false;
            }
        }
        return true;
    }
}
