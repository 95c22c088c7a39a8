package kaijidesk.desk;

import kaijidesk.cases.Sending;

/**
 * A finished letter or e-mail of a refused case held words of the ground (R3.06); it isn't issued,
 * and neither is the act that asked for it. Which words isn't said.
 */
public final class LetterWouldTell extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient Sending what;

    /** With what was stopped. */
    public LetterWouldTell(Sending what) {
        super("it was stopped: " + what);
        this.what = what;
    }

    /** Which letter or notice. */
    public Sending what() {
        return what;
    }
}
