package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsetTest {
    /** Comes with PDFBox; unlike Noto it builds accented letters of components. */
    private static final String BUILT_OF_PARTS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @ParameterizedTest
    @CsvSource({
        "/kaijidesk/fonts/NotoSerifJP-Regular.ttf, '', 髙﨑𠮷渚渚①㈱é",
        "/kaijidesk/fonts/NotoSerifJP-Regular.ttf, 開示通知書, 髙﨑𠮷渚渚①㈱é開",
        BUILT_OF_PARTS + ", '', Zéäñç",
        BUILT_OF_PARTS + ", Téa, Zéäñç"
    })
    @DisplayName("a subset draws the same outlines as the font it was taken from")
    void sameOutlines(String file, String standing, String text) throws Exception {
        try (InputStream in = FontBook.class.getResourceAsStream(file)) {
            byte[] bytes = in.readAllBytes();
            PageFont font = new PageFont(bytes);
            Packer packer = new Packer();
            List<Glyph> known = glyphs(font, standing);
            Subset subset = new Subset(StandingFont.of(font, known), packer);
            List<Integer> originals = new ArrayList<>();
            List<Integer> renumbered = new ArrayList<>();
            for (Glyph glyph : known) {
                originals.add(glyph.id());
                renumbered.add(originals.size()); // codes of standing type come first
            }
            for (Glyph glyph : glyphs(font, text)) {
                originals.add(glyph.id());
                renumbered.add(subset.add(glyph.id()));
            }
            byte[] program = inflated(subset.program());
            try (packer;
                    TrueTypeFont whole = parse(new TTFParser(), bytes);
                    TrueTypeFont part = parse(new TTFParser(true), program)) {
                for (int i = 0; i < originals.size(); i++) {
                    assertSame(part, renumbered.get(i), whole, originals.get(i));
                }
            }
            assertThat(program.length).isLessThan(bytes.length / 20);
            assertThat(Sfnt.checksum(program)).isEqualTo(0xB1B0AFBA);
        }
    }

    private static List<Glyph> glyphs(PageFont font, String text) {
        return text.codePoints()
                .mapToObj(c -> new Glyph(font, font.characters().glyph(c), Character.toString(c)))
                .toList();
    }

    private static byte[] inflated(FontProgram program) throws IOException {
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        Packer.join(program.pieces(), zlib);
        try (InputStream in =
                new InflaterInputStream(new ByteArrayInputStream(zlib.toByteArray()))) {
            byte[] all = in.readAllBytes();
            assertThat(all).hasSize(program.length());
            return all;
        }
    }

    private static void assertSame(TrueTypeFont part, int glyph, TrueTypeFont whole, int original)
            throws IOException {
        assertThat(outline(part, glyph))
                .isEqualTo(outline(whole, original))
                .hasSizeGreaterThan(100);
        assertThat(part.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(original));
    }

    private static TrueTypeFont parse(TTFParser parser, byte[] program) throws IOException {
        return parser.parse(new RandomAccessReadBuffer(program));
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        PathIterator path = font.getGlyph().getGlyph(glyph).getPath().getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            out.append(path.currentSegment(at)).append(Arrays.toString(at));
        }
        return out.toString();
    }

    @Test
    @DisplayName("on the page, variants of a character look different and the same one the same")
    void variantsLookDifferent() {
        assertThat(picture("辻\uDB40\uDD00")).isNotEqualTo(picture("辻\uDB40\uDD01"));
        assertThat(picture("髙")).isNotEqualTo(picture("高"));
        assertThat(picture("﨑")).isNotEqualTo(picture("崎"));
        assertThat(picture("𠮷")).isNotEqualTo(picture("吉")).isNotEqualTo(picture("　"));
        assertThat(picture("𠮷")).isEqualTo(picture("𠮷"));
    }

    private static int[] picture(String character) {
        PageDocument document =
                new PageDocument(
                        "字", List.of(new Section(List.of(Heading.subject(character)), Foot.NONE)));
        BufferedImage image = PageImages.render(Samples.WRITER.write(document), 0, 96);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
