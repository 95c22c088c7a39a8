package kaijidesk.scans;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kaijidesk.letters.CodePayload;

/**
 * Finds our code on the picture of a scanned page, askew, noisy or upside down: first where it was
 * printed, which is quick, then on the whole page, each in several sizes and ways to tell dark from
 * light. Codes that aren't ours are passed over. Threads may share it.
 */
public final class CodeReader {
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "US-ASCII");

    /** Smaller pictures have less noise; the code's squares are still three dots wide in them. */
    private static final List<Double> SCALES = List.of(1.0, 0.6, 0.8);

    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    /** What of a page's width and height the corner with the code takes. */
    private static final double CORNER_WIDTH = 0.4;

    private static final double CORNER_HEIGHT = 0.22;

    /** What the code on a page says; empty when there is none of ours or it can't be read. */
    public Optional<CodePayload> read(BufferedImage page) {
        return find(page).map(FoundCode::payload);
    }

    /** The same with which way is up. */
    public Optional<FoundCode> find(BufferedImage page) {
        BufferedImage grey = scaled(page, 1);
        boolean lies = grey.getWidth() > grey.getHeight();
        int width = (int) (grey.getWidth() * (lies ? CORNER_HEIGHT : CORNER_WIDTH));
        int height = (int) (grey.getHeight() * (lies ? CORNER_WIDTH : CORNER_HEIGHT));
        int right = grey.getWidth() - width;
        int bottom = grey.getHeight() - height;
        return find(part(grey, lies ? 0 : right, bottom, width, height), SCALES)
                .or(() -> find(part(grey, lies ? right : 0, 0, width, height), SCALES))
                .or(() -> find(grey, SCALES));
    }

    private static Optional<FoundCode> find(BufferedImage grey, List<Double> scales) {
        for (double scale : scales) {
            LuminanceSource source = source(scale == 1 ? grey : scaled(grey, scale));
            for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
                Optional<FoundCode> found = find(new BinaryBitmap(binarizer.apply(source)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundCode> find(BinaryBitmap bitmap) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .flatMap(result ->
                            CodePayload.read(result.getText()).stream()
                                    .map(ours -> new FoundCode(ours, quarters(result))))
                    .findFirst();
        } catch (ReaderException e) {
            return Optional.empty(); // no code here, or none that can be read
        }
    }

    /** The marks of a code lie bottom left, top left, top right. */
    private static int quarters(Result result) {
        ResultPoint[] marks = result.getResultPoints();
        double along =
                Math.atan2(marks[2].getY() - marks[1].getY(), marks[2].getX() - marks[1].getX());
        return Math.floorMod(-Math.round((float) (along / (Math.PI / 2))), 4);
    }

    private static BufferedImage part(BufferedImage page, int x, int y, int width, int height) {
        BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = part.createGraphics();
        graphics.drawImage(page, -x, -y, null);
        graphics.dispose();
        return part;
    }

    private static BufferedImage scaled(BufferedImage page, double scale) {
        int width = Math.max(1, (int) (page.getWidth() * scale));
        int height = Math.max(1, (int) (page.getHeight() * scale));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE); // what lies behind a picture that is clear in part
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static LuminanceSource source(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int width = grey.getWidth();
        int height = grey.getHeight();
        return new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
    }
}
