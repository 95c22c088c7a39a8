package kaijidesk.desk;

import kaijidesk.regime.Step;

/** A sheet was asked for that the case, or the letter, doesn't have; the reason says why. */
public final class NoSuchSheet extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient Step reason;

    /** With the reason in the user's words. */
    public NoSuchSheet(Step reason) {
        super("no such sheet: " + reason.key());
        this.reason = reason;
    }

    /** Why there is none. */
    public Step reason() {
        return reason;
    }
}
