package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document uses of a font. Each pair of glyph and text gets a code of its own, so that
 * characters which share a glyph, or differ only in a selector, still copy out as they were stored.
 */
final class FontUse {
    private final PageFont font;
    private final String name;
    private final Map<Glyph, Integer> codes = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    FontUse(PageFont font, String name) {
        this.font = font;
        this.name = name;
    }

    /** Its name on all the document's pages. */
    String name() {
        return name;
    }

    PageFont font() {
        return font;
    }

    /** The code of a glyph in this document, counted from 1 in order of first use. */
    int code(Glyph glyph) {
        Integer known = codes.get(glyph);
        if (known != null) {
            return known;
        }
        glyphs.add(glyph);
        codes.put(glyph, glyphs.size());
        return glyphs.size();
    }

    /** The glyphs by code, the first having code 1. */
    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }
}
