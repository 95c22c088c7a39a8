package kaijidesk.ledgers;

/** What the record of destructions says of data instead of papers. */
public enum DataEnd {
    /** データの廃棄: a case was purged (R6.03). */
    PURGED
}
