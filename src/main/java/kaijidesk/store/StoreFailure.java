package kaijidesk.store;

/** The database failed. Carries its error code only: its texts hold data in clear. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean written;
    private final DiskState disk;

    /** With the database's own error code, 0 when it gave none; nothing was written. */
    public StoreFailure(int code) {
        this(code, false, DiskState.THERE);
    }

    /** With whether everything had been written before it failed, and how the disk was then. */
    StoreFailure(int code, boolean written, DiskState disk) {
        super("the database failed with code " + code);
        this.written = written;
        this.disk = disk;
    }

    /**
     * Whether everything had been written when it failed, but isn't known to survive a power cut.
     * Else nothing was written.
     */
    public boolean written() {
        return written;
    }

    /** What was the matter with the disk. */
    public DiskState disk() {
        return disk;
    }
}
