package kaijidesk.ledgers;

/** What a ledger tells of an entry. */
public enum LedgerColumn {
    /** When it happened, a day in Tokyo. */
    DAY,
    CASE_NUMBER,
    /** Who learned the data, by member number or number of the rights holder. */
    RECIPIENT,
    /** Whose data it is, by member number. */
    SUBJECT,
    ITEMS,
    /** The rule on which it rests. */
    BASIS,
    /** Last day on which the record is kept. */
    KEPT_UNTIL,
    /** What an expense was for; a payment has none. */
    EXPENSE,
    /** Yen spent. */
    CHARGED,
    /** Yen paid. */
    PAID,
    /** How papers were destroyed. */
    METHOD,
    /** 差出人. */
    SENDER,
    /** 受取人の氏名, as on the envelope. */
    ADDRESSEE,
    /** お問い合わせ番号. */
    TRACKING,
    /** 料金: yen of postage and fees. */
    POSTAGE,
    /** 摘要: how it is mailed. */
    REMARKS,
    /** 文書番号. */
    NUMBER,
    /** Which letter. */
    LETTER,
    /** How far it is on its way by post, or that it was told otherwise. */
    STATE,
    /** The day on which a letter was voided. */
    VOIDED_ON,
    /** Who voided it. */
    VOIDED_BY,
    /** Why it was voided. */
    REASON,
    /** The number of an original within its case. */
    ORIGINAL,
    /** Which paper it is. */
    PAPER,
    /** Where it lies; empty until somebody said so, and once it is destroyed. */
    PLACE,
    /** Which folder or box there. */
    BOX,
    /** The day on which it was laid there. */
    MOVED_ON,
    /** Who laid it there. */
    MOVED_BY,
    /** The day on which it was destroyed. */
    DESTROYED_ON,
    /** Who recorded it. */
    PERSON;

    /** Whether it tells who somebody is: shown masked until asked for (R6.02). */
    public boolean personal() {
        return this == RECIPIENT || this == SUBJECT || this == ADDRESSEE;
    }

    /** Whether it holds amounts. */
    public boolean amount() {
        return this == CHARGED || this == PAID || this == POSTAGE;
    }
}
