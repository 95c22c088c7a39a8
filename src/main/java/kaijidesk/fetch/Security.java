package kaijidesk.fetch;

/** How the way to the mail server is kept private. */
public enum Security {
    /** TLS from the first byte. */
    TLS,
    /** TLS before anything is said; a server that lacks it is refused. */
    STARTTLS,
    /** None: for a server on this computer only. */
    NONE
}
