package kaijidesk.desk;

/** What is to become of an import that has bad rows. */
public enum ImportChoice {
    /** Nothing is taken in while a single row is bad. */
    ALL_OR_NOTHING,
    /** Good rows are taken in; bad ones are left out and named. */
    GOOD_ROWS
}
