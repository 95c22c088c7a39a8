package kaijidesk.letters.page;

/** How a line stands in its measure. */
public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    /**
     * In a table's column: spread evenly over the width of its longest text, or five characters.
     */
    SPREAD,
    /** Both edges flush, except on a paragraph's last line. */
    JUSTIFIED
}
