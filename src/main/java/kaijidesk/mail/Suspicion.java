package kaijidesk.mail;

/** What speaks for a forged sender. A person decides what to make of it. */
public enum Suspicion {
    /** The display name holds an address, and another one than the sender's. */
    NAME_IS_ANOTHER_ADDRESS,
    /** More than one sender: each reader shows another of them. */
    SEVERAL_SENDERS,
    /** An answer would go to somebody else. */
    ANSWERS_ELSEWHERE,
    /** The address looks like the registered one and isn't. */
    LOOKS_LIKE_REGISTERED,
    /** The address has letters that look like others: full width, another alphabet. */
    ODD_LETTERS,
    /** A header hides a line break. */
    HIDDEN_LINES,
    /** A header that may stand once stands more often. */
    REPEATED_HEADERS,
    /** The domain of From asks that such mails be refused (DMARC). */
    DMARC_FAILED,
    /** The server that sent it may not send for its domain. */
    SPF_FAILED,
    /** Its signature doesn't hold. */
    DKIM_FAILED
}
