package kaijidesk.envelopes;

/** What stands on a letter's first page besides the address. */
public enum SheetPart {
    /** 文書番号と日付. */
    REFERENCES,
    /** 差出人. */
    SENDER,
    /** 件名と本文. */
    TEXT
}
