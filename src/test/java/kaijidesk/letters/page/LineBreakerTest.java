package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〕］｝〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ々ゝ〜～…";
    private static final String NEVER_LAST = "（「『【〔［｛〈《";
    private static final TextStyle STYLE = TextStyle.BODY;

    private final Shaper shaper = new Shaper(Samples.FONTS);
    private final TextSetter texts = new TextSetter(Samples.FONTS);

    @Test
    @DisplayName("no line begins or ends with what JIS X 4051 forbids there, and nothing is lost")
    void strictKinsoku() {
        Random random = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            String text = RandomText.sentence(random, 20 + random.nextInt(200));
            List<String> lines = lines(text, 20 + random.nextInt(30));

            assertThat(String.join("", lines)).isEqualTo(text);
            for (int i = 1; i < lines.size(); i++) {
                assertThat(NEVER_FIRST).doesNotContain(lines.get(i).substring(0, 1));
                String before = lines.get(i - 1);
                assertThat(NEVER_LAST).doesNotContain(before.substring(before.length() - 1));
            }
        }
    }

    @Test
    @DisplayName("no line, stretched or not, is wider than its measure, and justified ones fill it")
    void keepsTheMeasure() {
        Random random = new Random(7);
        int full = 0;
        for (int round = 0; round < 200; round++) {
            String text = RandomText.sentence(random, 200);
            double width = 200 + random.nextInt(270);
            List<GlyphRun> runs = texts.wrap(text, STYLE, width, 0, true);
            int measure = (int) Math.round(width * 1000 / STYLE.size());
            for (GlyphRun run : runs) {
                assertThat(visibleWidth(run)).isEqualTo(run.width()).isLessThanOrEqualTo(measure);
                full += run.width() == measure ? 1 : 0;
            }
        }
        assertThat(full).isGreaterThan(1000);
    }

    @Test
    @DisplayName("numbers are never broken and keep their form when the line is stretched")
    void numbersStayWhole() {
        Random random = new Random(3);
        String number = "０３－１２３４－５６７８";
        for (int round = 0; round < 300; round++) {
            String text =
                    RandomText.sentence(random, random.nextInt(40))
                            + "電話番号"
                            + number
                            + "又は012-345-6789"
                            + RandomText.sentence(random, 60);
            List<String> lines = lines(text, 26);
            assertThat(lines).anyMatch(line -> line.contains(number));
            assertThat(lines).anyMatch(line -> line.contains("012-345-6789"));
        }
        for (GlyphRun run : texts.wrap("番号は" + number + "です。", STYLE, 140, 0, true)) {
            for (int i = 1; i < run.glyphs().size(); i++) {
                String pair = text(run, i - 1) + text(run, i);
                if (number.contains(pair)) {
                    assertThat(run.glyphs().get(i).before()).isZero();
                }
            }
        }
    }

    @Test
    @DisplayName("Western words keep their form when the line is stretched")
    void wordsKeepTheirForm() {
        List<GlyphRun> runs =
                texts.wrap("本人確認書類として Individual Number Card の写しを添えてください。", STYLE, 150, 0, true);
        GlyphRun stretched = runs.getFirst();
        assertThat(stretched.width()).isEqualTo((int) Math.round(150_000 / STYLE.size()));
        for (GlyphRun run : runs) {
            for (int i = 1; i < run.glyphs().size(); i++) {
                if ((text(run, i - 1) + text(run, i)).matches("[A-Za-z]{2}")) {
                    assertThat(run.glyphs().get(i).before()).isZero();
                }
            }
        }
    }

    @Test
    @DisplayName("punctuation in pairs and at the line's ends takes half its width")
    void halvesPunctuation() {
        assertThat(texts.line("（「あ」）。", STYLE).width()).isEqualTo(6000 - 4 * 500);
        List<LineBreaker.Line> lines =
                LineBreaker.lines(shaper.shape("ああああ「いいい」う", Face.SERIF), 4000, 4000);
        assertThat(lines.get(1).lead()).isEqualTo(-500);
        assertThat(lines.get(1).width()).isEqualTo(4000);
        assertThat(lines.get(1).clusters()).hasSize(5);
    }

    @Test
    @DisplayName("an endless word is cut rather than set over the edge")
    void cutsEndlessWords() {
        List<GlyphRun> runs = texts.wrap("x".repeat(300), STYLE, 100, 0, true);
        assertThat(runs).hasSizeGreaterThan(5);
        assertThat(runs).allMatch(run -> run.width() <= 100_000 / STYLE.size());
    }

    @Test
    @DisplayName("labels are spread to the full width, first and last character flush")
    void spreads() {
        GlyphRun run = texts.spread("住所", STYLE, 4 * STYLE.size());
        assertThat(run.width()).isEqualTo(4000);
        assertThat(run.glyphs().get(1).before()).isEqualTo(2000);
    }

    @Test
    @DisplayName("a line whose gaps would be read as spaces says what it stands for")
    void looseLines() {
        assertThat(texts.line("濵田　誠", STYLE).loose()).isTrue();
        assertThat(texts.line("第1条", STYLE).loose()).isTrue();
        assertThat(texts.spread("住所", STYLE, 100).loose()).isTrue();
        assertThat(texts.line("濵田誠、（様）。", STYLE).loose()).isFalse();
    }

    private List<String> lines(String text, int characters) {
        List<Cluster> clusters = shaper.shape(text, Face.SERIF);
        List<String> lines = new ArrayList<>();
        for (LineBreaker.Line line :
                LineBreaker.lines(clusters, characters * 1000, characters * 1000)) {
            lines.add(
                    line.clusters().stream()
                            .map(c -> c.glyph().text())
                            .collect(Collectors.joining()));
        }
        return lines;
    }

    private static String text(GlyphRun run, int i) {
        return run.glyphs().get(i).glyph().text();
    }

    private static int visibleWidth(GlyphRun run) {
        int width = 0;
        for (GlyphRun.Spaced spaced : run.glyphs()) {
            width += spaced.before() + spaced.glyph().advance();
        }
        Glyph last = run.glyphs().getLast().glyph();
        CharClass kind = CharClass.of(last);
        boolean blank = kind == CharClass.SPACE || kind == CharClass.WIDE_SPACE;
        return width - (blank ? last.advance() : kind.endsInSpace() ? 500 : 0);
    }
}
