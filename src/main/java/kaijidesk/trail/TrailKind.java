package kaijidesk.trail;

/** What an entry of the history tells of (R6.02, R6.05). */
public enum TrailKind {
    /** An act on a case, or a step of one of its letters. */
    ACT,
    /** Masked data was shown. */
    REVEAL,
    /** A page with personal data was looked at. */
    PREVIEW,
    /** Something went to paper. */
    PRINT,
    /** Something left as a file. */
    EXPORT,
    /** Something was put on the clipboard. */
    COPY,
    /** A person was searched for. */
    SEARCH,
    SIGN_IN,
    SIGN_OUT,
    /** Who may work here, and as what. */
    ACCOUNT,
    /** What the office works by: profile, holidays, envelopes. */
    SETTING,
    /** The operator's records and list of rights holders. */
    RECORDS,
    /** Scanned paper came in. */
    SCAN,
    BACKUP,
    /** A case's personal data was destroyed; what was entered about it is gone from here too. */
    PURGE
}
