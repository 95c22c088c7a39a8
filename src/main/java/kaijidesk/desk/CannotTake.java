package kaijidesk.desk;

/** A mail can't be dealt with like that; nothing was changed. */
public final class CannotTake extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final TakeBar why;

    CannotTake(TakeBar why) {
        super("inbox: " + why);
        this.why = why;
    }

    /** Why not. */
    public TakeBar why() {
        return why;
    }
}
