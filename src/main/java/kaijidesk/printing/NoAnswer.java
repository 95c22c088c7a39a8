package kaijidesk.printing;

/** A printer gave no answer that can be used. */
public final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final PrintReason reason;
    private final boolean whole;

    NoAnswer(PrintReason reason, boolean whole) {
        super(reason.name());
        this.reason = reason;
        this.whole = whole;
    }

    /** Why. */
    public PrintReason reason() {
        return reason;
    }

    /** Whether the whole request may have reached the printer all the same. */
    boolean whole() {
        return whole;
    }
}
