package kaijidesk.desk;

import kaijidesk.store.BadBackup;

/** A backup can't be made, proven or restored; the office itself is as it was. */
public final class CannotBackUp extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final BadBackup.Reason reason;

    CannotBackUp(BadBackup.Reason reason) {
        super("backup: " + reason);
        this.reason = reason;
    }

    /** The text's key that says why. */
    public String key() {
        return "backup." + reason.name();
    }
}
