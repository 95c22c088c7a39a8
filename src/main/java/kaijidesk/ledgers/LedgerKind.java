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
            LedgerColumn.DAY, LedgerColumn.CASE_NUMBER, LedgerColumn.METHOD, LedgerColumn.PERSON);

    private final List<LedgerColumn> columns;

    LedgerKind(LedgerColumn... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns in their order. */
    public List<LedgerColumn> columns() {
        return columns;
    }
}
