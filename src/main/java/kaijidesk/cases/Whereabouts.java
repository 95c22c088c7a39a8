package kaijidesk.cases;

/**
 * Where an original lies: always with the operator, since papers are never returned (R2.08). There
 * is no value for outside.
 */
public enum Whereabouts {
    /** 審査席. */
    REVIEW_DESK,
    /** 鍵付き保管庫. */
    CABINET,
    /** 書庫. */
    ARCHIVE,
    /** 廃棄待ち. */
    AWAITING_DESTRUCTION
}
