package kaijidesk.store;

/**
 * The office's data can't be opened. Says why in a word that the user interface turns into a
 * sentence; no data.
 */
public final class OfficeUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it can't be opened. */
    public enum Reason {
        /** Another desk has it open. */
        IN_USE,
        /**
         * The file is damaged or isn't an office; a file cut short reads as empty and belongs here.
         */
        DAMAGED,
        /**
         * It was written by a younger version of the program, or a migration was changed after the
         * fact.
         */
        OTHER_VERSION,
        /** The folder can't be read or written. */
        NO_ACCESS,
        /** The folder's path has characters that the database can't take literally. */
        UNUSABLE_NAME
    }

    private final Reason reason;

    OfficeUnavailable(Reason reason) {
        super("office unavailable: " + reason);
        this.reason = reason;
    }

    /** Why it can't be opened. */
    public Reason reason() {
        return reason;
    }
}
