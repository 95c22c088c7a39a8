package kaijidesk.access;

/** What was sealed doesn't open: a wrong password, or bytes that were changed. */
final class WrongKey extends Exception {
    private static final long serialVersionUID = 1L;

    WrongKey() {
        super("a seal doesn't open", null, false, false);
    }
}
