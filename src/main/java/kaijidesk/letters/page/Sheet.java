package kaijidesk.letters.page;

/**
 * The sheet's geometry, in points from its top left corner. A4, measure of 45 characters of 10.5
 * pt.
 */
final class Sheet {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    /** A whole number of characters, so that full lines need no stretching. */
    static final double MEASURE = 45 * 10.5;

    static final double LEFT = (WIDTH - MEASURE) / 2;
    static final double RIGHT = LEFT + MEASURE;
    static final double TOP = mm(20);

    /** Where text ends on a page whose foot holds only its number. */
    static final double BOTTOM = mm(274);

    private Sheet() {}

    /** Millimetres in points. */
    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
