package kaijidesk.trail;

/** What can be wrong with a history. */
public enum FaultKind {
    /** The entry isn't there, though later ones are. */
    MISSING,
    /** The entry isn't the one that was written here: changed, exchanged, or put in. */
    CHANGED,
    /** What was entered isn't what was entered then. */
    CONTENT_CHANGED,
    /** What was entered is gone, and the case was never purged. */
    CONTENT_GONE,
    /** The entry's number was there already. */
    OUT_OF_ORDER,
    /** The history ends before it, though it had that many entries. */
    CUT_OFF,
    /** The entry follows the history's end. */
    BEYOND_END,
    /** The note of where the history ends was tampered with. */
    HEAD
}
