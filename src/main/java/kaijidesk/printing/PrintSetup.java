package kaijidesk.printing;

/**
 * How a job is to be printed.
 *
 * @param tray the paper's source, by the printer's own keyword; empty leaves it to the printer
 * @param duplex on both sides, turned over the long edge
 * @param copies at least 1
 */
public record PrintSetup(String tray, boolean duplex, int copies) {
    /** Checks the values. */
    public PrintSetup {
        if (copies < 1) {
            throw new IllegalArgumentException("copies");
        }
    }

    /** One copy. */
    public static PrintSetup of(String tray, boolean duplex) {
        return new PrintSetup(tray, duplex, 1);
    }
}
