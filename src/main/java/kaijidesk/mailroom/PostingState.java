package kaijidesk.mailroom;

/** How far a letter is on its way to the addressee. */
public enum PostingState {
    /** 印刷待ち. */
    TO_PRINT,
    /** 封入待ち: printed, not yet in its envelope. */
    PRINTED,
    /** 差出待ち: in its envelope, checked. */
    ENCLOSED,
    /** 差出済み: with the post office. */
    HANDED_OVER,
    /** 配達済み. */
    DELIVERED,
    /** 返送: it came back, such as 宛所不明. */
    RETURNED,
    /** 欠番(廃止): it didn't go out; its number stays. */
    VOID
}
