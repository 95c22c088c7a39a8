package kaijidesk.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A stored page as pixels and back, in memory only: no scratch file ever holds a person's paper.
 */
public final class PageDots {
    /** An A3 page at 600 dpi has 70 million. */
    private static final long MOST_PIXELS = 100_000_000;

    private PageDots() {}

    /**
     * The pixels of a stored picture, of its first page.
     *
     * @throws IOException when it is no picture that can be read, or too large to be one of ours
     */
    public static BufferedImage read(byte[] picture) throws IOException {
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** As PNG: every pixel as it is, and nothing beside them. */
    public static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", output);
        }
        return bytes.toByteArray();
    }

    /** A copy of nothing but the pixels: grey stays grey, all else becomes RGB on white. */
    static BufferedImage copy(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            picture.copyData(grey.getRaster());
            return grey;
        }
        BufferedImage colours = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = colours.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return colours;
    }
}
