package kaijidesk.scans;

/** A file can't be taken apart into pages. Its text holds nothing of the file. */
public final class CannotRead extends Exception {
    private static final long serialVersionUID = 1L;

    private final ScanFault why;
    private final int page;

    /**
     * For that reason.
     *
     * @param page at which page, from 1; 0 for the file as a whole
     */
    public CannotRead(ScanFault why, int page) {
        super(why + " at page " + page);
        this.why = why;
        this.page = page;
    }

    /** Why not. */
    public ScanFault why() {
        return why;
    }

    /** At which page, from 1; 0 for the file as a whole. */
    public int page() {
        return page;
    }
}
