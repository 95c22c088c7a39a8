package kaijidesk.store;

/** A backup that can't be made, or that nothing can be restored from. Says why in a word. */
public final class BadBackup extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such file. */
        NO_FILE,
        /** The file is no backup. */
        NO_BACKUP,
        /** It was changed or cut since it was made. */
        DAMAGED,
        /** It holds other than it says. */
        UNLIKE,
        /** It was made under another key, and needs a password of then. */
        OTHER_KEY,
        /** Its key ring, or the office's, isn't as the program wrote it: nobody could enter. */
        DAMAGED_RING,
        /**
         * It would lie where one of the office's own files does, or another's that is no backup.
         */
        NOT_THERE,
        /** The folder holds something already. */
        NOT_EMPTY,
        /** It couldn't be written: no access, or no room. */
        NOT_WRITTEN,
        /** There is none yet. */
        NONE
    }

    private final Reason reason;

    /** For a reason. */
    public BadBackup(Reason reason) {
        super("bad backup: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
