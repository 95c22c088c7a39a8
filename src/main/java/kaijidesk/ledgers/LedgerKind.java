package kaijidesk.ledgers;

import java.util.List;

/** The ledgers of an office. */
public enum LedgerKind {
    /** 第三者提供記録 (R6.01). */
    PROVISIONS(
            LedgerColumn.DAY,
            LedgerColumn.CASE_NUMBER,
            LedgerColumn.RECIPIENT,
            LedgerColumn.SUBJECT,
            LedgerColumn.ITEMS,
            LedgerColumn.BASIS,
            LedgerColumn.KEPT_UNTIL),
    /** 費用と入金 (R2.17). */
    EXPENSES(
            LedgerColumn.DAY,
            LedgerColumn.CASE_NUMBER,
            LedgerColumn.EXPENSE,
            LedgerColumn.CHARGED,
            LedgerColumn.PAID,
            LedgerColumn.PERSON),
    /** 廃棄記録 (R2.08, R6.03). */
    DESTRUCTIONS(
            LedgerColumn.DAY, LedgerColumn.CASE_NUMBER, LedgerColumn.METHOD, LedgerColumn.PERSON),
    /** 郵便物差出簿, in the columns of the post office's 書留・特定記録郵便物等差出票. */
    MAILINGS(
            LedgerColumn.DAY,
            LedgerColumn.SENDER,
            LedgerColumn.ADDRESSEE,
            LedgerColumn.TRACKING,
            LedgerColumn.POSTAGE,
            LedgerColumn.REMARKS),
    /** 文書番号簿: every number that was given out, those of void letters too. */
    DOCUMENT_NUMBERS(
            LedgerColumn.DAY,
            LedgerColumn.NUMBER,
            LedgerColumn.LETTER,
            LedgerColumn.CASE_NUMBER,
            LedgerColumn.STATE,
            LedgerColumn.VOIDED_ON,
            LedgerColumn.VOIDED_BY,
            LedgerColumn.REASON),
    /** 原本管理簿: where each paper lies, by the day on which it arrived (R2.08). */
    ORIGINALS(
            LedgerColumn.DAY,
            LedgerColumn.CASE_NUMBER,
            LedgerColumn.ORIGINAL,
            LedgerColumn.PAPER,
            LedgerColumn.PLACE,
            LedgerColumn.BOX,
            LedgerColumn.MOVED_ON,
            LedgerColumn.MOVED_BY,
            LedgerColumn.DESTROYED_ON);

    private final List<LedgerColumn> columns;

    LedgerKind(LedgerColumn... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Whether it stays in the office; the mail register goes to the post office with the letters.
     */
    public boolean internal() {
        return this != MAILINGS;
    }

    /** Its columns in their order. */
    public List<LedgerColumn> columns() {
        return columns;
    }
}
