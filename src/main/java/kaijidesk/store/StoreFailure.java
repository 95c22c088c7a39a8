package kaijidesk.store;

/** The database failed. Carries its error code only: its texts hold data in clear. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the database's own error code, 0 when it gave none. */
    public StoreFailure(int code) {
        super("the database failed with code " + code);
    }
}
