package kaijidesk.cases;

/** What a person decides about mails that are held. */
public enum MailDecision {
    /** What the mail server doesn't have, for sure, is sent again. */
    SEND_AGAIN,
    /** The mail of which nobody knew arrived, as the person found out. */
    ARRIVED,
    /** It didn't arrive, as the person found out; nothing is sent by that alone. */
    NOT_ARRIVED,
    /** The person sent by hand what the recipients don't have. */
    BY_HAND
}
