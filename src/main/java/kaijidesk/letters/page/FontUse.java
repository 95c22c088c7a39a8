package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a document uses of a font. Each pair of glyph and text gets a code of its own, so that
 * characters which share a glyph, or differ only in a selector, still copy out as they were stored.
 */
final class FontUse {
    private final StandingFont standing;
    private final String name;
    private final Map<Glyph, Integer> codes = new HashMap<>();
    private final List<Glyph> own = new ArrayList<>();

    FontUse(PageFont font, String name) {
        this(StandingFont.none(font), name);
    }

    /** A use that begins with standing type, whose codes come first. */
    FontUse(StandingFont standing, String name) {
        this.standing = standing;
        this.name = name;
    }

    /** Its name on all the document's pages. */
    String name() {
        return name;
    }

    PageFont font() {
        return standing.font();
    }

    /** The code of a glyph in this document, counted from 1 in order of first use. */
    int code(Glyph glyph) {
        Integer known = standing.codes().get(glyph);
        if (known == null) {
            known = codes.get(glyph);
        }
        if (known != null) {
            return known;
        }
        own.add(glyph);
        int code = standing.size() + own.size();
        codes.put(glyph, code);
        return code;
    }

    /** What was used before the document's own glyphs. */
    StandingFont standing() {
        return standing;
    }

    /** The glyphs by code, those of standing type aside. */
    List<Glyph> own() {
        return List.copyOf(own);
    }

    /** All glyphs by code, the first having code 1. */
    List<Glyph> glyphs() {
        return Stream.concat(standing.glyphs().stream(), own.stream()).toList();
    }
}
