package kaijidesk.mail;

/**
 * A mail that can't be taken as an application. Its message names the reason only, never what the
 * mail holds.
 */
public final class UnreadableMail extends Exception {
    /** What is wrong with the mail. */
    public enum Why {
        /** The bytes are no mail, or one too broken to take apart. */
        NOT_A_MAIL,
        /** No usable From address. */
        NO_SENDER,
        /** More than one From address, so that none can be compared (R5.01). */
        SEVERAL_SENDERS,
        /** Neither a plain text nor an HTML text. */
        NO_TEXT,
        /** Larger, deeper or of more parts than any application is. */
        TOO_LARGE
    }

    private final Why why;

    UnreadableMail(Why why) {
        super("unreadable mail: " + why);
        this.why = why;
    }

    /** What is wrong with the mail. */
    public Why why() {
        return why;
    }
}
