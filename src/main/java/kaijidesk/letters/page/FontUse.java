package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/**
 * What a document uses of a font. Each pair of glyph and text gets a code of its own, so that
 * characters which share a glyph, or differ only in a selector, still copy out as they were stored.
 */
final class FontUse {
    private final PageFont font;
    private final COSName name;
    private final Map<Glyph, Integer> codes = new LinkedHashMap<>();

    FontUse(PageFont font, COSName name) {
        this.font = font;
        this.name = name;
    }

    /** Its name on all the document's pages. */
    COSName name() {
        return name;
    }

    PageFont font() {
        return font;
    }

    /** The code of a glyph in this document, counted from 1 in order of first use. */
    int code(Glyph glyph) {
        return codes.computeIfAbsent(glyph, g -> codes.size() + 1);
    }

    /** The glyphs by code, the first having code 1. */
    List<Glyph> glyphs() {
        return new ArrayList<>(codes.keySet());
    }
}
