package kaijidesk.scans;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kaijidesk.cases.ScanPicture;
import kaijidesk.letters.CodePayload;

/**
 * Makes of a page's dots what is kept: on white, at most 300 dpi, upright, black and white as PNG
 * and anything else as JPEG that is good enough for seals.
 */
final class PagePicture {
    static final int MOST_DPI = 300;

    /** An A3 sheet at that. */
    private static final double MOST_DOTS = 18_000_000;

    /** Hardly too large isn't worth dots that are blurred. */
    private static final double NEARLY = 0.97;

    private static final float QUALITY = 0.88f;
    private static final double A4_INCHES = 297 / 25.4;
    private static final int LEAST_DPI = 50;

    private final CodeReader codes = new CodeReader();

    /**
     * A page as it is kept.
     *
     * @param dpi dots per inch; 0 where the file doesn't say, which is taken for A4 then
     */
    ScannedPage of(BufferedImage dots, double dpi) throws IOException {
        double known = dpi >= LEAST_DPI ? dpi : asA4(dots);
        double area = (double) dots.getWidth() * dots.getHeight();
        double wanted = Math.min(MOST_DPI / known, Math.sqrt(MOST_DOTS / area));
        double scale = wanted < NEARLY ? wanted : 1;
        BufferedImage plain = scale < 1 ? scaled(dots, scale) : plain(dots);
        Optional<FoundCode> code = codes.find(plain);
        BufferedImage upright = Turning.clockwise(plain, code.map(FoundCode::quarters).orElse(0));
        int kept = (int) Math.max(1, Math.round(known * scale));
        return new ScannedPage(
                picture(upright, kept),
                code.map(FoundCode::payload).map(CodePayload::text).orElse(""));
    }

    /** Encodes what is upright already. */
    static ScanPicture picture(BufferedImage dots, int dpi) throws IOException {
        boolean bilevel = dots.getType() == BufferedImage.TYPE_BYTE_BINARY;
        byte[] bytes = bilevel ? png(dots) : jpeg(dots);
        return new ScanPicture(
                bytes,
                dots.getWidth(),
                dots.getHeight(),
                dpi,
                bilevel ? "image/png" : "image/jpeg");
    }

    private static double asA4(BufferedImage dots) {
        return Math.max(LEAST_DPI, Math.max(dots.getWidth(), dots.getHeight()) / A4_INCHES);
    }

    private static BufferedImage plain(BufferedImage dots) {
        return switch (dots.getType()) {
            case BufferedImage.TYPE_BYTE_BINARY ->
                    dots.getColorModel().getPixelSize() == 1
                            ? drawn(dots, BufferedImage.TYPE_BYTE_BINARY, 1)
                            : drawn(dots, type(dots), 1);
            case BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB -> dots;
            default -> drawn(dots, type(dots), 1);
        };
    }

    private static BufferedImage scaled(BufferedImage dots, double scale) {
        return drawn(dots, type(dots), scale);
    }

    private static int type(BufferedImage dots) {
        boolean grey =
                dots.getColorModel().getNumColorComponents() == 1
                        || dots.getType() == BufferedImage.TYPE_BYTE_BINARY
                                && dots.getColorModel().getPixelSize() == 1;
        return grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    }

    private static BufferedImage drawn(BufferedImage dots, int type, double scale) {
        int width = Math.max(1, (int) Math.round(dots.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(dots.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scale == 1
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(dots, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage dots) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(dots, "png", bytes)) {
            throw new IOException("no PNG of it");
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage dots) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(dots, null, null), settings);
            out.flush();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
