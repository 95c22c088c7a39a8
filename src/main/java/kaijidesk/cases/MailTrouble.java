package kaijidesk.cases;

/** Why a unit of the outbox is held, or wasn't sent the last time. */
public enum MailTrouble {
    /** No address is registered to which it could go (R2.03). */
    NO_ADDRESS,
    /** The mail server can't be reached, or said nothing sensible. */
    NO_CONNECTION,
    /** The mail server offers no protected connection, or a wrong one. */
    NOT_PROTECTED,
    /** The mail server doesn't know the user or password. */
    SIGN_IN,
    /** The mail server doesn't take mails from the office's address. */
    SENDER_REFUSED,
    /** The mail server refuses a recipient. */
    RECIPIENT_REFUSED,
    /** The mail server refuses the mail itself. */
    MAIL_REFUSED,
    /** The mail server has no time for it now. */
    LATER,
    /** Nobody knows whether the mail server took it. */
    UNKNOWN,
    /** One half was sent, the other wasn't (R2.04). */
    HALF,
    /** A person found out that it didn't arrive. */
    NOT_ARRIVED,
    /** It was tried for days. */
    GAVE_UP,
    /** It waited where no server sent it, or in a backup: it may have gone out another way. */
    MAYBE_SENT
}
