package kaijidesk.app.cli;

/** Nobody can be asked for a password, or standard input has no line left. */
final class NoPassword extends Exception {
    private static final long serialVersionUID = 1L;

    NoPassword() {
        super("no password");
    }
}
