package kaijidesk.cases;

/** What became of a mail that came in. */
public enum InboxState {
    /** Nobody decided yet. */
    WAITING,
    /** It began a case. */
    TAKEN,
    /** It supplied what a case lacked. */
    ADDED,
    /** It is no application, as a person noted; it is destroyed when its time is over (R6.03). */
    SET_ASIDE,
    /** It tells that a notice couldn't be delivered. */
    BOUNCE
}
