package kaijidesk.scans;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kaijidesk.cases.ScanPicture;

/** Pictures that are stored: this program made them itself, so they may be decoded in it. */
public final class StoredPicture {
    private StoredPicture() {}

    /**
     * Turned clockwise by quarters.
     *
     * @throws UncheckedIOException when it isn't a stored picture
     */
    public static ScanPicture turned(byte[] stored, int dpi, int quarters) {
        try {
            return PagePicture.picture(Turning.clockwise(read(stored), quarters), dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As it is shown on a screen.
     *
     * @param dpi of the stored picture
     * @param wanted dots per inch on the screen
     * @throws UncheckedIOException when it isn't a stored picture
     */
    public static BufferedImage at(byte[] stored, int dpi, float wanted) {
        BufferedImage from = read(stored);
        int width = Math.max(1, Math.round(from.getWidth() * wanted / dpi));
        int height = Math.max(1, Math.round(from.getHeight() * wanted / dpi));
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // half by half: a large step at once would leave out every other line
        BufferedImage near = from;
        while (near.getWidth() > 2 * width && near.getHeight() > 2 * height) {
            near = half(near);
        }
        graphics.drawImage(near, 0, 0, width, height, null);
        graphics.dispose();
        return shown;
    }

    private static BufferedImage half(BufferedImage from) {
        int width = from.getWidth() / 2;
        int height = from.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return half;
    }

    private static BufferedImage read(byte[] stored) {
        ImageIO.setUseCache(false);
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(stored));
            if (picture == null) {
                throw new IOException("not a stored picture");
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
