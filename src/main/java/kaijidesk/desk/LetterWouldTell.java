package kaijidesk.desk;

import kaijidesk.cases.LetterKind;

/**
 * A finished letter of a refused case held words of the ground (R3.06); it isn't issued, and
 * neither is the act that asked for it. Which words isn't said.
 */
public final class LetterWouldTell extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final LetterKind kind;

    /** With the kind of letter that was stopped. */
    public LetterWouldTell(LetterKind kind) {
        super("a letter was stopped: " + kind);
        this.kind = kind;
    }

    /** Which letter. */
    public LetterKind kind() {
        return kind;
    }
}
