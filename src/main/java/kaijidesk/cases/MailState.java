package kaijidesk.cases;

/** What is known of one mail. */
public enum MailState {
    /** The mail server doesn't have it, for sure. */
    WAITING,
    /** It is being handed to the mail server, which may have it by now. */
    SENDING,
    /** The mail server accepted it. */
    SENT,
    /** Nobody knows whether the mail server has it. */
    UNKNOWN,
    /** A person found out that it arrived. */
    ARRIVED,
    /** A person sent it by hand. */
    BY_HAND;

    /** Whether it is on its way to its recipient, or there. */
    public boolean done() {
        return this == SENT || this == ARRIVED || this == BY_HAND;
    }
}
