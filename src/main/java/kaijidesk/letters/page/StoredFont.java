package kaijidesk.letters.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A stored letter's font, found again in a font of the house.
 *
 * @param font the whole font
 * @param glyphs by code, from code 1
 */
record StoredFont(PageFont font, List<Glyph> glyphs) {
    /** Before the font's own name stand six letters and a plus sign. */
    private static final int TAG = 7;

    private static final COSName FONT_FILE = COSName.FONT_FILE2;

    /** The stored outlines. */
    private record Program(Sfnt file, int glyf, int loca, int glyphs) {
        static Program of(byte[] bytes) {
            Sfnt file = new Sfnt(bytes);
            return new Program(
                    file,
                    file.offset("glyf"),
                    file.offset("loca"),
                    file.u16(file.offset("maxp") + 4));
        }

        byte[] outline(int glyph) {
            int start = file.i32(loca + 4 * glyph);
            return file.copy(glyf + start, file.i32(loca + 4 * glyph + 4) - start);
        }
    }

    /** The same glyphs in a font of the house; null if they aren't there in the same outlines. */
    static @Nullable StoredFont of(COSDictionary stored, FontBook fonts) throws IOException {
        String name = stored.getNameAsString(COSName.BASE_FONT, "");
        Face face = name.length() > TAG ? fonts.face(name.substring(TAG)) : null;
        COSArray descendants = stored.getCOSArray(COSName.DESCENDANT_FONTS);
        COSStream toUnicode = stored.getCOSStream(COSName.TO_UNICODE);
        if (face == null || descendants == null || toUnicode == null) {
            return null;
        }
        COSDictionary descendant = (COSDictionary) descendants.getObject(0);
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        COSStream data = descriptor == null ? null : descriptor.getCOSStream(FONT_FILE);
        if (data == null
                || !"Identity".equals(descendant.getNameAsString(COSName.CID_TO_GID_MAP))
                || !"Identity-H".equals(stored.getNameAsString(COSName.ENCODING))) {
            return null;
        }
        Program program;
        try (InputStream in = data.createInputStream()) {
            program = Program.of(in.readAllBytes());
        }
        return of(program, texts(toUnicode), face, fonts);
    }

    private static CMap texts(COSStream toUnicode) throws IOException {
        try (InputStream in = toUnicode.createInputStream()) {
            return new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private static @Nullable StoredFont of(Program program, CMap texts, Face face, FontBook fonts) {
        PageFont font = fonts.font(face);
        List<Glyph> glyphs = new ArrayList<>();
        for (int code = 1; code < program.glyphs(); code++) {
            String text = texts.toUnicode(code, 2);
            if (text == null) {
                break; // from here on there are only components
            }
            Optional<Glyph> glyph = fonts.find(text, face);
            if (glyph.isEmpty()
                    || glyph.get().font() != font
                    || !same(program, code, font, glyph.get().id())) {
                return null;
            }
            glyphs.add(glyph.get());
        }
        return new StoredFont(font, glyphs);
    }

    private static boolean same(Program program, int stored, PageFont font, int glyph) {
        byte[] mine = program.outline(stored);
        byte[] whole = font.outline(glyph);
        if (!Outline.composite(whole)) {
            return equal(mine, whole);
        }
        List<Integer> components = new ArrayList<>();
        byte[] bare = Outline.renumbered(whole, each -> note(each, components));
        List<Integer> known = new ArrayList<>();
        boolean same =
                Outline.composite(mine)
                        && equal(Outline.renumbered(mine, each -> note(each, known)), bare)
                        && known.size() == components.size();
        for (int i = 0; same && i < known.size(); i++) {
            same = same(program, known.get(i), font, components.get(i));
        }
        return same;
    }

    private static int note(int glyph, List<Integer> glyphs) {
        glyphs.add(glyph);
        return 0;
    }

    /** The stored one is padded to whole words. */
    private static boolean equal(byte[] stored, byte[] whole) {
        return Arrays.equals(stored, Arrays.copyOf(whole, FontTable.padded(whole.length)));
    }
}
