package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font program that holds only some glyphs of a font, and the components they are built of.
 * Glyphs are numbered anew in the order they are added; 0 is the empty box every font begins with.
 *
 * <p>Outlines make nearly all of it, and most letters use the same ones: each is deflated once in a
 * program's life and laid between the others as it is.
 */
final class Subset {
    private final PageFont font;
    private final Packer packer;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    Subset(PageFont font, Packer packer) {
        this.font = font;
        this.packer = packer;
        add(0);
    }

    /** Adds a glyph of the font, though it may be there already, and gives its number. */
    int add(int glyph) {
        int number = glyphs.size();
        glyphs.add(glyph);
        numbers.putIfAbsent(glyph, number);
        return number;
    }

    private int component(int glyph) {
        Integer known = numbers.get(glyph);
        return known == null ? add(glyph) : known;
    }

    /** The program: the tables a PDF viewer needs. */
    FontProgram program() {
        List<FontTable> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) { // grows while components are found
            outlines.add(outline(glyphs.get(i)));
        }
        Map<String, byte[]> small = new TreeMap<>();
        small.put("head", patched("head", 50, 1));
        small.put("hhea", patched("hhea", 34, glyphs.size()));
        small.put("hmtx", metrics());
        small.put("loca", locations(outlines));
        small.put("maxp", patched("maxp", 4, glyphs.size()));
        return FontProgram.of(small, font.kept(packer), outlines);
    }

    private FontTable outline(int glyph) {
        byte[] outline = font.outline(glyph);
        return Outline.composite(outline)
                ? FontTable.of(Outline.renumbered(outline, this::component), packer)
                : font.packed(glyph, packer);
    }

    private static byte[] locations(List<FontTable> outlines) {
        ByteBuffer loca = ByteBuffer.allocate(4 * (outlines.size() + 1)).putInt(0);
        int at = 0;
        for (FontTable outline : outlines) {
            at += outline.length();
            loca.putInt(at);
        }
        return loca.array();
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
}
