package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept from letter to letter, so that the next one is made sooner. */
class StandingTypeTest {
    private static final String OURS = "拝啓　時下ますますご清祥のこととお慶び申し上げます。";
    private static final String THEIRS = "髙橋　さくら";

    private final KeptLines kept = new KeptLines();

    private TextSetter setter(Map<String, String> printed) {
        return new TextSetter(
                new Shaper(Samples.FONTS).own(printed), kept, Set.of(OURS, "山\uE0A2")::contains);
    }

    @Test
    @DisplayName(
            "the office's own words are set once, what is said of anybody is set each time anew")
    void onlyOurs() {
        TextSetter first = setter(Map.of());
        TextSetter next = setter(Map.of());

        assertThat(next.wrap(OURS, TextStyle.BODY, 100, 0, true))
                .isSameAs(first.wrap(OURS, TextStyle.BODY, 100, 0, true))
                .hasSizeGreaterThan(2)
                .allMatch(run -> run.kept() > 0);
        assertThat(next.wrap(OURS, TextStyle.BODY, 120, 0, true))
                .isNotEqualTo(first.wrap(OURS, TextStyle.BODY, 100, 0, true));
        assertThat(first.line(THEIRS, TextStyle.BODY).kept()).isZero();
        assertThat(first.ours().line(THEIRS, TextStyle.BODY).kept()).isPositive();
    }

    @Test
    @DisplayName("a line in which something stands for a character is this letter's only")
    void substituted() {
        GlyphRun one = setter(Map.of("\uE0A2", "口")).line("山\uE0A2", TextStyle.BODY);
        GlyphRun other = setter(Map.of("\uE0A2", "谷")).line("山\uE0A2", TextStyle.BODY);

        assertThat(one.kept()).isZero();
        assertThat(one.glyphs()).isNotEqualTo(other.glyphs());
        assertThat(setter(Map.of("\uE0A2", "口")).line(OURS, TextStyle.BODY).kept()).isPositive();
    }

    @Test
    @DisplayName("of a table the heads are standing type, of a foot nothing is")
    void tables() {
        Table table =
                new Table(
                        List.of(new Table.Column(OURS, 100, Align.LEFT)),
                        List.of(List.of(OURS)),
                        TextStyle.BODY);
        List<Slice> slices = new TableSetter(setter(Map.of())).set(table, Element.document());
        FootSetter foot = new FootSetter(setter(Map.of()), new Foot(null, List.of(OURS), true));

        assertThat(kept(slices.get(1).marks())).isNotEmpty().doesNotContain(0);
        assertThat(kept(slices.get(2).marks())).isNotEmpty().containsOnly(0);
        assertThat(kept(foot.last(1, Element.document()))).isNotEmpty().containsOnly(0);
    }

    private static List<Integer> kept(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).run().kept())
                .toList();
    }

    @Test
    @DisplayName("lines beyond those of any office push the others out")
    void bounded() {
        TextSetter texts = setter(Map.of()).ours();
        int first = texts.line("0", TextStyle.BODY).kept();

        assertThat(texts.line("0", TextStyle.BODY).kept()).isEqualTo(first);
        IntStream.range(1, 4001).forEach(n -> texts.line(Integer.toString(n), TextStyle.BODY));
        assertThat(texts.line("0", TextStyle.BODY).kept()).isGreaterThan(first);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 0",
        "3, 5",
        "254, 1",
        "255, 1",
        "255, 0",
        "256, 3",
        "200, 400",
        "511, 1",
        "300, 256"
    })
    @DisplayName(
            "each code says its own text, where standing type ends and at each turn of the first byte")
    void says(int standing, int own) throws Exception {
        PageFont font = Samples.FONTS.font(Face.SERIF);
        List<Glyph> glyphs =
                IntStream.range(0, standing + own)
                        .mapToObj(n -> new Glyph(font, n + 1, Character.toString(0x4e00 + n)))
                        .toList();
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        Packer.join(
                List.of(
                        StandingFont.of(font, glyphs.subList(0, standing)).ready().texts(),
                        Packer.stored(
                                ToUnicode.end(
                                        glyphs.subList(standing, standing + own), standing + 1))),
                zlib);
        CMap map;
        try (InputStream in =
                new InflaterInputStream(new ByteArrayInputStream(zlib.toByteArray()))) {
            map = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }

        for (int code = 1; code <= glyphs.size(); code++) {
            assertThat(map.toUnicode(code, 2)).isEqualTo(glyphs.get(code - 1).text());
        }
        assertThat(map.toUnicode(glyphs.size() + 1, 2)).isNull();
    }
}
