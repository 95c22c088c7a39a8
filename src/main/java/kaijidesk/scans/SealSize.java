package kaijidesk.scans;

/**
 * How large an impression is: information for who compares, never a verdict (R2.13). Paper and ink
 * stretch by some per cent.
 *
 * @param widthMm from its leftmost to its rightmost ink
 * @param heightMm from its uppermost to its lowest ink
 */
public record SealSize(double widthMm, double heightMm) {
    /** Specks are no part of it: a line counts from so much of the region's length in ink on. */
    private static final double LEAST = 0.02;

    /** Nothing was found. */
    public static final SealSize NONE = new SealSize(0, 0);

    /** Measured where there is at least that much ink. */
    public static SealSize of(Impression seal, int threshold) {
        int[] across = new int[seal.width()];
        int[] down = new int[seal.height()];
        for (int y = 0; y < seal.height(); y++) {
            for (int x = 0; x < seal.width(); x++) {
                if (seal.ink(x, y) >= threshold) {
                    across[x]++;
                    down[y]++;
                }
            }
        }
        return new SealSize(
                extent(across, seal.height()) / seal.dotsPerMm(),
                extent(down, seal.width()) / seal.dotsPerMm());
    }

    private static int extent(int[] counts, int length) {
        int least = Math.max(1, (int) (length * LEAST));
        int first = -1;
        int last = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= least) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? 0 : last - first + 1;
    }
}
