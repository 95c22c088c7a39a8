package kaijidesk.mailroom;

/** How far a letter is in a print run. */
public enum PrintState {
    /** 印刷の準備中: taken by the run; nothing has gone to a printer. */
    CLAIMED,
    /** 印刷中: the printer may have it. */
    SENT,
    /** 印刷したか不明: a person looks at the paper and decides. */
    UNKNOWN,
    /** 印刷済み. */
    PRINTED,
    /** 印刷していない: sure that it isn't on paper. */
    NOT_PRINTED
}
