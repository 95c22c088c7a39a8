package kaijidesk.letters.page;

/** The faces of the house's letters. */
public enum Face {
    /** 明朝体, for all running text. */
    SERIF,
    /** 明朝体太字, for titles and table heads. */
    SERIF_BOLD,
    /** ゴシック体, for small print and codes. */
    SANS
}
