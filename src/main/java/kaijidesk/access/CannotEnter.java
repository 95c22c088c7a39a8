package kaijidesk.access;

import java.time.Duration;

/** Somebody can't enter an office. Says why in a word that the user interface turns into a text. */
public final class CannotEnter extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** No such person, or another password: which of them isn't said. */
        WRONG,
        /** Too many failures; there is a time to wait. */
        WAIT,
        /** The key ring was changed by another hand than the program's. */
        TAMPERED,
        /** The key ring can't be read, nor can its copy. */
        UNREADABLE,
        /** There is no key ring: nobody has begun this office. */
        NOT_BEGUN,
        /** There is one already. */
        BEGUN,
        /** The person's account was closed. */
        CLOSED,
        /** The key ring can't be written. */
        NO_ACCESS
    }

    private final Reason reason;
    private final Duration wait;

    /** For a reason other than {@link Reason#WAIT}. */
    public CannotEnter(Reason reason) {
        this(reason, Duration.ZERO);
    }

    private CannotEnter(Reason reason, Duration wait) {
        super("can't enter: " + reason);
        this.reason = reason;
        this.wait = wait;
    }

    /** Not before that time has passed. */
    static CannotEnter before(Duration wait) {
        return new CannotEnter(Reason.WAIT, wait);
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** How long to wait; zero unless that is the reason. */
    public Duration waiting() {
        return wait;
    }
}
