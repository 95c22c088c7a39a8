package kaijidesk.desk;

import kaijidesk.regime.Step;

/** Somebody can't be let in, changed or shut out like that; nothing was changed. */
public final class CannotPeople extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient Step reason;

    CannotPeople(Step reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Why not. */
    public Step reason() {
        return reason;
    }
}
