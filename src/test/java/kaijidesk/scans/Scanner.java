package kaijidesk.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What an office's scanner makes of a page: askew, pale, noisy, as a poor JPEG. */
public final class Scanner {
    private static final double NOISE = 12;
    private static final float QUALITY = 0.6f;

    private Scanner() {}

    /** Scans a page that lies askew by so much. */
    public static BufferedImage scan(BufferedImage page, double degrees, Random random) {
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
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg(scan)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As a poor JPEG. */
    public static byte[] jpeg(BufferedImage scan) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(scan, null, null), settings);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
