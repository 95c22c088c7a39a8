package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font: read once, never changed, shared by all documents and threads. Measures are
 * given in thousandths of the type size, as PDF counts them. It keeps the outlines it was asked
 * for, deflated, for the next letter.
 */
final class PageFont {
    private final Sfnt file;
    private final CharacterMap characters;
    private final String name;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int wideMetrics;
    private final int hmtx;
    private final int glyf;
    private final int loca;
    private final boolean wideLocations;
    private final Map<Integer, FontTable> packed = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, FontTable> kept;

    PageFont(byte[] bytes) {
        file = new Sfnt(bytes);
        characters = new CharacterMap(file);
        unitsPerEm = file.u16(file.offset("head") + 18);
        glyphCount = file.u16(file.offset("maxp") + 4);
        wideMetrics = file.u16(file.offset("hhea") + 34);
        hmtx = file.offset("hmtx");
        glyf = file.offset("glyf");
        loca = file.offset("loca");
        wideLocations = file.u16(file.offset("head") + 50) == 1;
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

    private int rawAdvance(int glyph) {
        return file.u16(hmtx + 4 * Math.min(glyph, wideMetrics - 1));
    }

    /** A glyph's advance and left side bearing, in the font's own units. */
    void putMetrics(ByteBuffer out, int glyph) {
        out.putShort((short) rawAdvance(glyph)).putShort((short) rawBearing(glyph));
    }

    private int rawBearing(int glyph) {
        return glyph < wideMetrics
                ? file.s16(hmtx + 4 * glyph + 2)
                : file.s16(hmtx + 4 * wideMetrics + 2 * (glyph - wideMetrics));
    }

    /** A glyph's outline; empty for blanks. */
    byte[] outline(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw new IllegalArgumentException("no glyph " + glyph);
        }
        int start = location(glyph);
        return file.copy(glyf + start, location(glyph + 1) - start);
    }

    /**
     * A glyph's outline as part of a font program.
     *
     * @param numbers those of its components there, if it is built of any
     */
    FontTable packed(int glyph, Packer packer, IntUnaryOperator numbers) {
        FontTable known = packed.get(glyph);
        if (known != null) {
            return known;
        }
        byte[] outline = outline(glyph);
        if (Outline.composite(outline)) {
            return FontTable.of(Outline.renumbered(outline, numbers), packer);
        }
        known = FontTable.of(outline, packer);
        packed.put(glyph, known);
        return known;
    }

    /** The tables that every part of this font takes over as they are. */
    Map<String, FontTable> kept(Packer packer) {
        Map<String, FontTable> known = kept;
        if (known == null) {
            known = new TreeMap<>();
            for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
                if (file.has(tag)) {
                    known.put(tag, FontTable.of(file.table(tag), packer));
                }
            }
            kept = known;
        }
        return known;
    }

    private int location(int glyph) {
        return wideLocations ? file.i32(loca + 4 * glyph) : 2 * file.u16(loca + 2 * glyph);
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
