package kaijidesk.letters.page;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A font program that holds only some glyphs of a font, and the components they are built of.
 * Glyphs are numbered anew: 0 is the empty box every font begins with, then come those of standing
 * type, then others in the order they are added.
 *
 * <p>Outlines make nearly all of it, and most letters use the same ones: those of standing type are
 * deflated together, each other once in a program's life, and laid behind each other as they are.
 */
final class Subset {
    private final PageFont font;
    private final StandingFont.@Nullable Ready ready;
    private final Packer packer;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** How many glyphs are ready. */
    private final int given;

    Subset(StandingFont standing, Packer packer) {
        this.font = standing.font();
        this.ready = standing.ready();
        this.packer = packer;
        add(0);
        standing.glyphs().forEach(glyph -> add(glyph.id()));
        given = ready == null ? 0 : glyphs.size();
    }

    /** Adds a glyph of the font, though it may be there already, and gives its number. */
    int add(int glyph) {
        int number = glyphs.size();
        glyphs.add(glyph);
        return number;
    }

    private int component(int glyph) {
        if (numbers.isEmpty()) {
            for (int i = 0; i < glyphs.size(); i++) {
                numbers.putIfAbsent(glyphs.get(i), i);
            }
        }
        return numbers.computeIfAbsent(glyph, this::add);
    }

    /** The program: the tables a PDF viewer needs. */
    FontProgram program() {
        List<FontTable> outlines = new ArrayList<>();
        for (int i = given; i < glyphs.size(); i++) { // grows while components are found
            outlines.add(font.packed(glyphs.get(i), packer, this::component));
        }
        Map<String, byte[]> small = new TreeMap<>();
        small.put("head", patched("head", 50, 1));
        small.put("hhea", patched("hhea", 34, glyphs.size()));
        small.put("hmtx", metrics());
        small.put("loca", locations(outlines));
        small.put("maxp", patched("maxp", 4, glyphs.size()));
        if (ready != null) {
            outlines.addFirst(ready.outlines());
        }
        return FontProgram.of(small, font.kept(packer), outlines);
    }

    private byte[] locations(List<FontTable> outlines) {
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        loca.put(ready == null ? new byte[4] : ready.locations());
        int at = loca.getInt(loca.position() - 4);
        for (FontTable outline : outlines) {
            at += outline.length();
            loca.putInt(at);
        }
        return loca.array();
    }

    private byte[] metrics() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size());
        if (ready != null) {
            hmtx.put(ready.metrics());
        }
        for (int glyph : glyphs.subList(given, glyphs.size())) {
            font.putMetrics(hmtx, glyph);
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
