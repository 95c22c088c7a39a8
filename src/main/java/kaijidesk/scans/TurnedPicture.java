package kaijidesk.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import kaijidesk.cases.ScanPicture;

/** Turns pictures that are stored: this program made them itself. */
public final class TurnedPicture {
    private TurnedPicture() {}

    /**
     * Turned clockwise by quarters.
     *
     * @throws UncheckedIOException when it isn't a stored picture
     */
    public static ScanPicture of(byte[] stored, int dpi, int quarters) {
        try {
            ImageIO.setUseCache(false);
            BufferedImage picture =
                    Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(stored)));
            return PagePicture.picture(Turning.clockwise(picture, quarters), dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
