package kaijidesk.letters.page;

import java.util.List;

/**
 * Something drawn, in points from the top left of its slice. Grey goes from 0 (black) to 1 (white).
 */
sealed interface Mark {

    /** A line of text; y is its base line. */
    record Text(GlyphRun run, double x, double y, double size, double grey) implements Mark {}

    /** A straight line. */
    record Stroke(double x1, double y1, double x2, double y2, double width, double grey)
            implements Mark {}

    /** Filled squares of a code, given by their corners as rows of x, y, width. */
    record Modules(double x, double y, double side, List<Bar> bars) implements Mark {}

    /** A run of dark modules, counted in modules. */
    record Bar(int x, int y, int length) {}
}
