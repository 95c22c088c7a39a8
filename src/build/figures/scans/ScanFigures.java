import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import kaijidesk.letters.page.PageImages;
import kaijidesk.scans.CodeReader;

/**
 * How fast codes are read from scanned pledge forms, by turns with ZXing alone on the same pages.
 * Arguments: how many pages, how many rounds.
 */
final class ScanFigures {
    private static final int DPI = 200;
    private static final double NOISE = 12;
    private static final Map<DecodeHintType, Object> HARDER =
            Map.of(DecodeHintType.TRY_HARDER, true);

    private ScanFigures() {}

    public static void main(String[] args) throws Exception {
        int pages = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<BufferedImage> scans = new ArrayList<>();
        Random random = new Random(6);
        for (int i = 0; i < pages; i++) {
            byte[] pdf = LetterMix.print(LetterMix.guidance(i), i).pdf();
            scans.add(scanned(PageImages.render(pdf, PageImages.count(pdf) - 1, DPI), i, random));
        }
        CodeReader reader = new CodeReader();
        Predicate<BufferedImage> ours = page -> reader.read(page).isPresent();
        Predicate<BufferedImage> alone = ScanFigures::alone;
        double[] oursRate = new double[rounds];
        double[] aloneRate = new double[rounds];
        int[] read = new int[2];
        for (int i = -1; i < rounds; i++) {
            // the first round warms up and doesn't count
            double mine = rate(scans, ours, read, 0);
            double peer = rate(scans, alone, read, 1);
            if (i >= 0) {
                oursRate[i] = mine;
                aloneRate[i] = peer;
            }
        }
        print("scanned forms: codes looked for", "pages/s", median(oursRate), median(aloneRate));
        print("scanned forms: codes read", "of " + pages, read[0], read[1]);
    }

    private static double rate(
            List<BufferedImage> scans, Predicate<BufferedImage> reader, int[] read, int who) {
        long begun = System.nanoTime();
        read[who] = (int) scans.stream().filter(reader).count();
        return scans.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private static boolean alone(BufferedImage page) {
        byte[] dots = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        int width = page.getWidth();
        int height = page.getHeight();
        var source = new PlanarYUVLuminanceSource(dots, width, height, 0, 0, width, height, false);
        try {
            new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), HARDER);
            return true;
        } catch (ReaderException e) {
            return false;
        }
    }

    /** Askew, pale, noisy, every other one upside down. */
    private static BufferedImage scanned(BufferedImage page, int n, Random random) {
        int width = page.getWidth();
        int height = page.getHeight();
        BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        double degrees = 4 * random.nextDouble() - 2 + n % 2 * 180;
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        byte[] dots = ((DataBufferByte) scan.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            double pale = 50 + (dots[i] & 0xff) * 0.7 + random.nextGaussian() * NOISE;
            dots[i] = (byte) Math.clamp(Math.round(pale), 0, 255);
        }
        return scan;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String name, String unit, double value, double peer) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s\t%.2f\t%s\t%.2f\t%.2f",
                        name,
                        value,
                        unit,
                        peer,
                        value / peer));
    }
}
