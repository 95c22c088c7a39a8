package kaijidesk.cases;

/** The steps in which a mail server is given a mail (RFC 5321). */
public enum SendingStep {
    /** The connection is made, and the server greets. */
    CONNECT,
    /** The two greet each other. */
    GREETING,
    /** The connection is protected. */
    PROTECT,
    /** Who sends signs in. */
    SIGN_IN,
    /** Whose mail it is. */
    SENDER,
    /** To whom it goes. */
    RECIPIENT,
    /** That the mail itself comes now. */
    DATA,
    /** The mail itself, up to its last line. */
    CONTENT,
    /** The dot that ends it, and the server's answer: from here on it may have the mail. */
    END
}
