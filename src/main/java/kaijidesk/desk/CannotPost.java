package kaijidesk.desk;

import kaijidesk.regime.Step;

/** A letter can't go on that way; nothing was changed but, for a wrong pair, its case's history. */
public final class CannotPost extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient Step reason;

    /** For that reason. */
    public CannotPost(Step reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Why, in the user's words. */
    public Step reason() {
        return reason;
    }
}
