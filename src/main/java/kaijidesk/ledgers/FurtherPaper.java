package kaijidesk.ledgers;

/** What the register of originals calls a paper that is none of the four (R2.07). */
public enum FurtherPaper {
    /** 追加書類; its name stays with its case. */
    FURTHER
}
