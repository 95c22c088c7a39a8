package kaijidesk.letters.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which glyph stands for a character: cmap formats 12 or 4, and format 14 for ideographic variation
 * sequences, which PDFBox does not read.
 */
final class CharacterMap {
    private static final int PAGE = 256;

    private final int[][] pages = new int[0x110000 / PAGE][];
    private final Map<Long, Integer> variants = new HashMap<>();
    private final Set<Long> defaultVariants = new HashSet<>();

    CharacterMap(Sfnt file) {
        int cmap = file.offset("cmap");
        int segmented = 0;
        int full = 0;
        for (int i = 0; i < file.u16(cmap + 2); i++) {
            int table = cmap + file.i32(cmap + 8 + 8 * i);
            switch (file.u16(table)) {
                case 4 -> segmented = table;
                case 12 -> full = table;
                case 14 -> readVariants(file, table);
                default -> {}
            }
        }
        if (full != 0) {
            readFull(file, full);
        } else if (segmented != 0) {
            readSegments(file, segmented);
        }
    }

    /** The glyph of a character; 0 if there is none. */
    int glyph(int codePoint) {
        int[] page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }

    /** The glyph of a character with a variation selector; 0 if the font doesn't know the pair. */
    int variant(int codePoint, int selector) {
        long pair = pair(codePoint, selector);
        Integer glyph = variants.get(pair);
        if (glyph != null) {
            return glyph;
        }
        return defaultVariants.contains(pair) ? glyph(codePoint) : 0;
    }

    private static long pair(int codePoint, int selector) {
        return (long) selector << 32 | codePoint;
    }

    private void put(int codePoint, int glyph) {
        int[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new int[PAGE];
            pages[codePoint / PAGE] = page;
        }
        page[codePoint % PAGE] = glyph;
    }

    private void readFull(Sfnt file, int table) {
        for (int i = 0; i < file.i32(table + 12); i++) {
            int group = table + 16 + 12 * i;
            int first = file.i32(group);
            int last = file.i32(group + 4);
            for (int c = first; c <= last; c++) {
                put(c, file.i32(group + 8) + c - first);
            }
        }
    }

    private void readSegments(Sfnt file, int table) {
        int count = file.u16(table + 6) / 2;
        for (int i = 0; i < count; i++) {
            int last = file.u16(table + 14 + 2 * i);
            int first = file.u16(table + 16 + 2 * (count + i));
            int delta = file.u16(table + 16 + 2 * (2 * count + i));
            int rangeAt = table + 16 + 2 * (3 * count + i);
            int range = file.u16(rangeAt);
            for (int c = first; c <= last && c != 0xffff; c++) {
                int glyph = range == 0 ? c : file.u16(rangeAt + range + 2 * (c - first));
                if (range == 0 || glyph != 0) {
                    put(c, glyph + delta & 0xffff);
                }
            }
        }
    }

    private void readVariants(Sfnt file, int table) {
        for (int i = 0; i < file.i32(table + 6); i++) {
            int row = table + 10 + 11 * i;
            int selector = file.u24(row);
            int defaults = file.i32(row + 3);
            int others = file.i32(row + 7);
            if (defaults != 0) {
                readDefaultVariants(file, table + defaults, selector);
            }
            if (others != 0) {
                readOtherVariants(file, table + others, selector);
            }
        }
    }

    private void readDefaultVariants(Sfnt file, int list, int selector) {
        for (int i = 0; i < file.i32(list); i++) {
            int first = file.u24(list + 4 + 4 * i);
            for (int more = file.u8(list + 7 + 4 * i); more >= 0; more--) {
                defaultVariants.add(pair(first + more, selector));
            }
        }
    }

    private void readOtherVariants(Sfnt file, int list, int selector) {
        for (int i = 0; i < file.i32(list); i++) {
            int entry = list + 4 + 5 * i;
            variants.put(pair(file.u24(entry), selector), file.u16(entry + 3));
        }
    }
}
