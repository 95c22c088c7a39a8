package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font program that holds only some glyphs of a font, and the components they are built of.
 * Glyphs are numbered anew in the order they are added; 0 is the empty box every font begins with.
 */
final class Subset {
    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int SCALE_XY = 0x40;
    private static final int MATRIX = 0x80;

    private final PageFont font;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    Subset(PageFont font) {
        this.font = font;
        add(0);
    }

    /** Adds a glyph of the font, if need be, and gives its number in the subset. */
    int add(int glyph) {
        Integer known = numbers.get(glyph);
        if (known != null) {
            return known;
        }
        int number = glyphs.size();
        glyphs.add(glyph);
        numbers.put(glyph, number);
        return number;
    }

    /** The program: the tables a PDF viewer needs. */
    byte[] program() {
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) { // grows while components are found
            outlines.add(outline(glyphs.get(i)));
        }
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            if (font.file().has(tag)) {
                tables.put(tag, font.file().table(tag));
            }
        }
        putOutlines(tables, outlines);
        tables.put("hmtx", metrics());
        tables.put("head", patched("head", 50, 1));
        tables.put("hhea", patched("hhea", 34, glyphs.size()));
        tables.put("maxp", patched("maxp", 4, glyphs.size()));
        return assemble(tables);
    }

    private byte[] outline(int glyph) {
        byte[] bytes = font.file().copy(font.outline(glyph), font.outlineLength(glyph));
        ByteBuffer data = ByteBuffer.wrap(bytes);
        if (bytes.length == 0 || data.getShort(0) >= 0) {
            return bytes;
        }
        int flags = MORE;
        for (int at = 10; (flags & MORE) != 0; at += componentLength(flags)) {
            flags = data.getShort(at);
            data.putShort(at + 2, (short) add(data.getShort(at + 2) & 0xffff));
        }
        return bytes;
    }

    private static int componentLength(int flags) {
        int scale = (flags & SCALE) != 0 ? 2 : (flags & SCALE_XY) != 0 ? 4 : 0;
        return 4 + ((flags & WORDS) != 0 ? 4 : 2) + ((flags & MATRIX) != 0 ? 8 : scale);
    }

    private static void putOutlines(Map<String, byte[]> tables, List<byte[]> outlines) {
        int total = outlines.stream().mapToInt(o -> padded(o.length)).sum();
        ByteBuffer glyf = ByteBuffer.allocate(total);
        ByteBuffer loca = ByteBuffer.allocate(4 * (outlines.size() + 1));
        for (byte[] outline : outlines) {
            loca.putInt(glyf.position());
            glyf.put(outline).position(padded(glyf.position()));
        }
        loca.putInt(total);
        tables.put("glyf", glyf.array());
        tables.put("loca", loca.array());
    }

    private byte[] metrics() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            hmtx.putShort((short) font.rawAdvance(glyph)).putShort((short) font.rawBearing(glyph));
        }
        return hmtx.array();
    }

    private byte[] patched(String tag, int at, int value) {
        byte[] table = font.file().table(tag);
        ByteBuffer.wrap(table).putShort(at, (short) value);
        if (tag.equals("head")) {
            ByteBuffer.wrap(table).putInt(8, 0); // the checksum is set last
        }
        return table;
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        int headerEnd = 12 + 16 * tables.size();
        int total = headerEnd + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer out = ByteBuffer.allocate(total).putInt(0x10000);
        out.putShort((short) tables.size()).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (tables.size() - power)));
        int at = headerEnd;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] data = table.getValue();
            head = table.getKey().equals("head") ? at : head;
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(Sfnt.checksum(data)).putInt(at).putInt(data.length);
            out.put(at, data);
            at += padded(data.length);
        }
        out.putInt(head + 8, 0xB1B0AFBA - Sfnt.checksum(out.array()));
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
