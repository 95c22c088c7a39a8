package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubsetTest {
    private static final String RARE = "髙﨑𠮷渚\uFA46①㈱é";

    @Test
    @DisplayName("a subset draws the same outlines as the font it was taken from")
    void sameOutlines() throws Exception {
        PageFont font = Samples.FONTS.find("髙", Face.SERIF).orElseThrow().font();
        Subset subset = new Subset(font);
        List<Integer> originals =
                RARE.codePoints().map(c -> font.characters().glyph(c)).boxed().toList();
        List<Integer> renumbered = originals.stream().map(subset::add).toList();

        String file = "/kaijidesk/fonts/NotoSerifJP-Regular.ttf";
        try (InputStream in = FontBook.class.getResourceAsStream(file);
                TrueTypeFont whole = parse(new TTFParser(), in.readAllBytes());
                TrueTypeFont part = parse(new TTFParser(true), subset.program())) {
            for (int i = 0; i < originals.size(); i++) {
                String wanted = outline(whole, originals.get(i));
                assertThat(wanted).hasSizeGreaterThan(100);
                assertThat(outline(part, renumbered.get(i))).isEqualTo(wanted);
                assertThat(part.getAdvanceWidth(renumbered.get(i)))
                        .isEqualTo(whole.getAdvanceWidth(originals.get(i)));
            }
        }
        assertThat(subset.add(originals.getFirst())).isEqualTo(renumbered.getFirst());
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
