package kaijidesk.desk;

import kaijidesk.cases.Duty;
import org.jspecify.annotations.Nullable;

/** Who is signed in may not do that; nothing was changed. No data. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duty duty;

    /**
     * Says no more than that.
     *
     * @param duty what the person's role lacks; null when somebody else than who is signed in was
     *     said to act, or the account was closed meanwhile
     */
    public NotAllowed(@Nullable Duty duty) {
        super("not allowed: " + duty);
        this.duty = duty;
    }

    /** The key of the text that says it. */
    public String key() {
        return duty == null ? "not-allowed.person" : "not-allowed." + duty.name();
    }
}
