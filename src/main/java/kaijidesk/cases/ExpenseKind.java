package kaijidesk.cases;

/**
 * What the operator's own expense was for (R2.17). What the applicant spends on papers is no
 * expense of the operator and has no kind here (R2.18).
 */
public enum ExpenseKind {
    /** 開示通知の郵送料. */
    POSTAGE,
    /** 封筒・用紙・複写. */
    MATERIALS,
    /** その他; a supervisor decides that it is necessary and reasonable. */
    OTHER
}
