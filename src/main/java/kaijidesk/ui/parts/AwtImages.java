package kaijidesk.ui.parts;

import java.awt.image.BufferedImage;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures that were drawn off the FX thread, for the screen. */
public final class AwtImages {
    private AwtImages() {}

    /** The same picture for JavaFX; on any thread. */
    public static WritableImage toFx(BufferedImage from) {
        int width = from.getWidth();
        int height = from.getHeight();
        int[] pixels = from.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
