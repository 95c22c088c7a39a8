package kaijidesk.letters.page;

/** How a line stands in its measure. */
public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    /** Both edges flush, except on a paragraph's last line. */
    JUSTIFIED
}
