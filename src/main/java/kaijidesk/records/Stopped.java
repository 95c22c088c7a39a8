package kaijidesk.records;

/** Somebody ended the reading; whoever writes undoes what was written. */
public final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: nothing went wrong. */
    public Stopped() {
        super("stopped", null, false, false);
    }
}
