package kaijidesk.letters.page;

import org.jspecify.annotations.Nullable;

/**
 * Something drawn, in points from the top left of its slice. Grey goes from 0 (black) to 1 (white).
 * What is no part of the structure is page furniture.
 */
sealed interface Mark {
    /** The element of the structure it belongs to, or null. */
    @Nullable Element part();

    /** The same as a part of another element, or of none. */
    Mark in(@Nullable Element other);

    /** A line of text; y is its base line. */
    record Text(GlyphRun run, double x, double y, double size, double grey, @Nullable Element part)
            implements Mark {
        @Override
        public Text in(@Nullable Element other) {
            return new Text(run, x, y, size, grey, other);
        }

        Text moved(double right, double down) {
            return new Text(run, x + right, y + down, size, grey, part);
        }

        Text paled(double shade) {
            return new Text(run, x, y, size, shade, part);
        }
    }

    /** A straight black line. */
    record Stroke(double x1, double y1, double x2, double y2, double width, @Nullable Element part)
            implements Mark {
        Stroke(double x1, double y1, double x2, double y2, double width) {
            this(x1, y1, x2, y2, width, null);
        }

        @Override
        public Stroke in(@Nullable Element other) {
            return new Stroke(x1, y1, x2, y2, width, other);
        }
    }

    /** The dark modules of a code, each with that side. */
    record Modules(double x, double y, double side, CodeModules code, @Nullable Element part)
            implements Mark {
        @Override
        public Modules in(@Nullable Element other) {
            return new Modules(x, y, side, code, other);
        }
    }

    /** A run of dark modules, counted in modules. */
    record Bar(int x, int y, int length) {}
}
