package kaijidesk.fetch;

/** Mails can't be fetched at the moment; what was fetched until then is kept. */
public final class CannotFetch extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The server can't be reached, or doesn't answer in time. */
        NO_CONNECTION,
        /** It doesn't prove who it is, or has no TLS. */
        NOT_PRIVATE,
        /** It knows no such user, or another password. */
        SIGN_IN,
        /** It has no such folder, or this computer has none. */
        NO_FOLDER,
        /** It says something that no mail server says. */
        CONFUSED
    }

    private final Why why;

    CannotFetch(Why why) {
        super("fetch: " + why);
        this.why = why;
    }

    /** Why not. */
    public Why why() {
        return why;
    }
}
