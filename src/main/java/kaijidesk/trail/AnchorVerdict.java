package kaijidesk.trail;

/** What an anchor says of a history. */
public enum AnchorVerdict {
    /** The history still holds all that it held then. */
    HOLDS,
    /** The file is no anchor. */
    UNREADABLE,
    /** It is of another office. */
    OTHER_OFFICE,
    /** The office didn't sign it as it stands. */
    FORGED,
    /**
     * The history has fewer entries than then: an older file lies in its place, or its end is cut.
     */
    ROLLED_BACK,
    /** The history had another entry then at the place where it ended. */
    DIFFERS
}
