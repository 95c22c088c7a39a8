package kaijidesk.envelopes;

/**
 * By how much a printer must be told to print elsewhere than it should, in mm; measured on the
 * calibration sheet.
 *
 * @param right to the right, negative to the left
 * @param down downwards, negative upwards
 */
public record Offset(double right, double down) {
    /** A printer that prints where it should. */
    public static final Offset NONE = new Offset(0, 0);

    /** More than that is a sheet laid in wrongly, not a printer's inaccuracy. */
    private static final double MOST = 20;

    /** Whether a printer can be so far off. */
    boolean likely() {
        return Math.abs(right) <= MOST && Math.abs(down) <= MOST;
    }
}
