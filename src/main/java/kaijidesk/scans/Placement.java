package kaijidesk.scans;

/**
 * How an impression is laid under the eye.
 *
 * @param degrees turned clockwise about its middle
 * @param rightMm shifted to the right
 * @param downMm shifted down
 */
public record Placement(double degrees, double rightMm, double downMm) {
    /** As it was scanned. */
    public static final Placement NONE = new Placement(0, 0, 0);

    /** Turned by so much more; a full turn is none. */
    public Placement turned(double more) {
        double turned = (degrees + more) % 360;
        return new Placement(turned, rightMm, downMm);
    }

    /** Shifted by so much more. */
    public Placement shifted(double right, double down) {
        return new Placement(degrees, rightMm + right, downMm + down);
    }

    /**
     * The impression so placed in the middle of a square.
     *
     * @param dotsPerMm of the square: the same for both impressions, so both are at one true scale
     * @param side of the square in dots
     */
    public Impression of(Impression seal, double dotsPerMm, int side) {
        double scale = seal.dotsPerMm() / dotsPerMm;
        double turn = Math.toRadians(-degrees);
        double cos = Math.cos(turn) * scale;
        double sin = Math.sin(turn) * scale;
        double middle = (side - 1) / 2.0;
        double middleX = (seal.width() - 1) / 2.0;
        double middleY = (seal.height() - 1) / 2.0;
        byte[] ink = new byte[side * side];
        for (int y = 0; y < side; y++) {
            double down = y - middle - downMm * dotsPerMm;
            for (int x = 0; x < side; x++) {
                double right = x - middle - rightMm * dotsPerMm;
                ink[y * side + x] =
                        (byte)
                                Math.round(
                                        seal.inkAt(
                                                middleX + right * cos - down * sin,
                                                middleY + right * sin + down * cos));
            }
        }
        return new Impression(side, side, dotsPerMm, ink);
    }
}
