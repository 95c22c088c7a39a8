package kaijidesk.letters.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of glyphs with every space decided; lengths are thousandths of the type size.
 *
 * @param glyphs from left to right
 * @param width from the line's start to its visible end
 * @param loose whether a reader program would see spaces where none are stored, or lose some, or
 *     read what only stands in for something else
 * @param kept its number among the lines that are kept for other documents; 0 if it isn't
 */
record GlyphRun(List<Spaced> glyphs, int width, boolean loose, int kept) {
    /** A glyph and the space set before it. */
    record Spaced(Glyph glyph, int before) {}

    GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    GlyphRun(List<Spaced> glyphs, int width, boolean loose) {
        this(glyphs, width, loose, 0);
    }

    /** The same under its number. */
    GlyphRun keptAs(int number) {
        return new GlyphRun(glyphs, width, loose, number);
    }

    /** The same as the document's own. */
    GlyphRun own() {
        return kept == 0 ? this : keptAs(0);
    }

    /** The text as stored. */
    String text() {
        return glyphs.stream().map(g -> g.glyph().says()).collect(Collectors.joining());
    }
}
