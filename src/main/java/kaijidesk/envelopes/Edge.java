package kaijidesk.envelopes;

/** A side of a rectangle as one reads what stands in it. */
public enum Edge {
    /** 左. */
    LEFT,
    /** 右. */
    RIGHT,
    /** 上. */
    TOP,
    /** 下. */
    BOTTOM
}
