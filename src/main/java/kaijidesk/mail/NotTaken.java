package kaijidesk.mail;

import kaijidesk.cases.Setback;

/**
 * A mail server didn't take a mail, or nobody knows. Its own words, which may quote, are dropped.
 */
public final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Setback setback;

    /** For that reason. */
    public NotTaken(Setback setback) {
        super(setback.step() + " " + setback.reply());
        this.setback = setback;
    }

    /** At which step, and what was replied. */
    public Setback setback() {
        return setback;
    }
}
