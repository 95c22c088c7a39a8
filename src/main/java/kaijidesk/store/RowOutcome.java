package kaijidesk.store;

/** What became of a row of the operator's records. */
public enum RowOutcome {
    /** It was new, or said something new. */
    TAKEN,
    /** All of it was known. */
    KNOWN,
    /** It contradicts what is known, which stays. */
    CONTRADICTS
}
