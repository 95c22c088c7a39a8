package kaijidesk.letters.page;

/**
 * A TrueType font: read once, never changed, shared by all documents and threads. Measures are
 * given in thousandths of the type size, as PDF counts them.
 */
final class PageFont {
    private final Sfnt file;
    private final CharacterMap characters;
    private final String name;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int wideMetrics;
    private final int hmtx;

    PageFont(byte[] bytes) {
        file = new Sfnt(bytes);
        characters = new CharacterMap(file);
        unitsPerEm = file.u16(file.offset("head") + 18);
        glyphCount = file.u16(file.offset("maxp") + 4);
        wideMetrics = file.u16(file.offset("hhea") + 34);
        hmtx = file.offset("hmtx");
        name = postScriptName(file);
    }

    private static String postScriptName(Sfnt file) {
        int table = file.offset("name");
        int strings = table + file.u16(table + 4);
        for (int i = 0; i < file.u16(table + 2); i++) {
            int entry = table + 6 + 12 * i;
            boolean windows = file.u16(entry) == 3;
            if (windows && file.u16(entry + 6) == 6) {
                return file.utf16(strings + file.u16(entry + 10), file.u16(entry + 8));
            }
        }
        return "Font";
    }

    Sfnt file() {
        return file;
    }

    CharacterMap characters() {
        return characters;
    }

    String name() {
        return name;
    }

    /** Advance width of a glyph. */
    int advance(int glyph) {
        return thousandths(rawAdvance(glyph));
    }

    /** Advance width in the font's own units. */
    int rawAdvance(int glyph) {
        return file.u16(hmtx + 4 * Math.min(glyph, wideMetrics - 1));
    }

    /** Left side bearing in the font's own units. */
    int rawBearing(int glyph) {
        return glyph < wideMetrics
                ? file.s16(hmtx + 4 * glyph + 2)
                : file.s16(hmtx + 4 * wideMetrics + 2 * (glyph - wideMetrics));
    }

    /** File offset of a glyph's outline. */
    int outline(int glyph) {
        return file.offset("glyf") + location(glyph);
    }

    /** Length of a glyph's outline in bytes; 0 for blanks. */
    int outlineLength(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw new IllegalArgumentException("no glyph " + glyph);
        }
        return location(glyph + 1) - location(glyph);
    }

    private int location(int glyph) {
        int loca = file.offset("loca");
        boolean wide = file.u16(file.offset("head") + 50) == 1;
        return wide ? file.i32(loca + 4 * glyph) : 2 * file.u16(loca + 2 * glyph);
    }

    /** The n-th number of the font's bounding box: left, bottom, right, top. */
    int box(int n) {
        return thousandths(file.s16(file.offset("head") + 36 + 2 * n));
    }

    int ascent() {
        return thousandths(file.s16(file.offset("hhea") + 4));
    }

    int descent() {
        return thousandths(file.s16(file.offset("hhea") + 6));
    }

    int capHeight() {
        int os2 = file.offset("OS/2");
        return file.u16(os2) >= 2 ? thousandths(file.s16(os2 + 88)) : ascent();
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }
}
