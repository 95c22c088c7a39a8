package kaijidesk.scans;

import java.awt.image.BufferedImage;

/**
 * The impression of a seal (印影) as ink alone: a red one of a pledge and a black one of a
 * certificate become comparable (R2.13). Immutable.
 */
public final class Impression {
    /** Ink is told in 256 steps, from bare paper to full. */
    static final int FULL = 255;

    private static final double MM_PER_INCH = 25.4;

    private final int width;
    private final int height;
    private final double dotsPerMm;
    private final byte[] ink;

    Impression(int width, int height, double dotsPerMm, byte[] ink) {
        this.width = width;
        this.height = height;
        this.dotsPerMm = dotsPerMm;
        this.ink = ink;
    }

    /**
     * Cut out of a page. Ink of whatever colour takes at least one of red, green and blue away.
     *
     * @param dpi dots per inch of the scan: without it no size is true
     */
    public static Impression cut(BufferedImage page, Region where, double dpi) {
        Region region = where.within(page.getWidth(), page.getHeight());
        int[] pixels =
                page.getRGB(
                        region.x(),
                        region.y(),
                        region.width(),
                        region.height(),
                        null,
                        0,
                        region.width());
        byte[] ink = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            int lightest = Math.min(pixel & FULL, Math.min(pixel >> 8 & FULL, pixel >> 16 & FULL));
            ink[i] = (byte) (FULL - lightest);
        }
        return new Impression(region.width(), region.height(), dpi / MM_PER_INCH, ink);
    }

    /** Width in dots. */
    public int width() {
        return width;
    }

    /** Height in dots. */
    public int height() {
        return height;
    }

    /** How many dots a millimetre has. */
    public double dotsPerMm() {
        return dotsPerMm;
    }

    /** How much ink a dot has, 0 to 255; none outside. */
    public int ink(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height
                ? 0
                : Byte.toUnsignedInt(ink[y * width + x]);
    }

    /** How much ink lies between four dots, by how near each is. */
    double inkAt(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double above = ink(left, top) * (1 - right) + ink(left + 1, top) * right;
        double below = ink(left, top + 1) * (1 - right) + ink(left + 1, top + 1) * right;
        return above * (1 - down) + below * down;
    }

    /** From how much ink on a dot is taken for the seal's, as the ink itself parts (Otsu). */
    public int threshold() {
        long[] counts = new long[FULL + 1];
        long sum = 0;
        for (byte dot : ink) {
            int value = Byte.toUnsignedInt(dot);
            counts[value]++;
            sum += value;
        }
        long below = 0;
        long sumBelow = 0;
        double best = -1;
        int threshold = FULL / 2;
        for (int value = 0; value < FULL; value++) {
            below += counts[value];
            sumBelow += value * counts[value];
            long above = ink.length - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double apart = (double) sumBelow / below - (double) (sum - sumBelow) / above;
            double between = apart * apart * below * above;
            if (between > best) {
                best = between;
                threshold = value + 1;
            }
        }
        return threshold;
    }

    /** The same with full ink from that threshold on, and none below. */
    public Impression parted(int threshold) {
        byte[] parted = new byte[ink.length];
        for (int i = 0; i < ink.length; i++) {
            parted[i] = (byte) (Byte.toUnsignedInt(ink[i]) >= threshold ? FULL : 0);
        }
        return new Impression(width, height, dotsPerMm, parted);
    }
}
