package kaijidesk.scans;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;

/** Pictures of two impressions of one size and scale, for the eye of who compares them (R2.13). */
public final class SealViews {
    /** Of the first impression alone: an orange that also who sees no red tells from the blue. */
    public static final int FIRST = 0xD55E00;

    /** Of the second impression alone. */
    public static final int SECOND = 0x0072B2;

    private static final int BOTH = 0x3A3A3A;
    private static final int PAPER = 0xFFFFFF;

    private SealViews() {}

    /** One impression in a colour on white. */
    public static BufferedImage single(Impression seal, int colour) {
        return picture(seal, (x, y) -> mixed(PAPER, colour, share(seal, x, y)));
    }

    /**
     * Both over each other.
     *
     * @param second how much of the second shows: 0 the first alone, 1 the second alone
     */
    public static BufferedImage overlay(Impression first, Impression other, double second) {
        return picture(
                first,
                (x, y) -> {
                    int below = mixed(PAPER, FIRST, share(first, x, y) * (1 - second));
                    return multiplied(below, mixed(PAPER, SECOND, share(other, x, y) * second));
                });
    }

    /** What only one of them has stands out in its colour; what both have is grey. */
    public static BufferedImage difference(Impression first, Impression other) {
        return picture(
                first,
                (x, y) -> {
                    double one = share(first, x, y);
                    double two = share(other, x, y);
                    double both = Math.min(one, two);
                    int colour = mixed(PAPER, BOTH, both * 0.35);
                    return one > two
                            ? mixed(colour, FIRST, one - both)
                            : mixed(colour, SECOND, two - both);
                });
    }

    private static double share(Impression seal, int x, int y) {
        return seal.ink(x, y) / (double) Impression.FULL;
    }

    private static BufferedImage picture(Impression size, IntBinaryOperator colour) {
        BufferedImage picture =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                picture.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        return picture;
    }

    private static int mixed(int from, int to, double share) {
        return channel(from, to, share, 16)
                | channel(from, to, share, 8)
                | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int one = from >> shift & 0xFF;
        int two = to >> shift & 0xFF;
        return (int) Math.round(one + (two - one) * share) << shift;
    }

    private static int multiplied(int one, int two) {
        int product = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            product |= (one >> shift & 0xFF) * (two >> shift & 0xFF) / 0xFF << shift;
        }
        return product;
    }
}
