package kaijidesk.store;

import java.nio.file.Path;

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
        /** It isn't as it was last left: an older copy, or part of it was lost or damaged. */
        NOT_AS_LEFT,
        /** There was an office here, and its file is gone. */
        MISSING,
        /** Something stands in it that this program never writes, and that a database would run. */
        HOSTILE,
        /** There is no room on the disk for what must be written first. */
        NO_ROOM,
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

    /** When reading or writing in its folder failed: no room, or no access. */
    static OfficeUnavailable at(Path folder) {
        return new OfficeUnavailable(
                DiskState.of(folder) == DiskState.FULL ? Reason.NO_ROOM : Reason.NO_ACCESS);
    }

    /** Why it can't be opened. */
    public Reason reason() {
        return reason;
    }
}
