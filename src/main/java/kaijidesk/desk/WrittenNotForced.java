package kaijidesk.desk;

/**
 * What was asked for is done and written, but the disk didn't confirm that it would survive a power
 * cut. It must not be done again. No data.
 */
public final class WrittenNotForced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says no more than that. */
    public WrittenNotForced() {
        super("written, but not yet forced to the disk");
    }
}
