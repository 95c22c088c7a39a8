package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no line may do to words, numbers and punctuation, tried on many random ones. */
class JustificationTest {
    private static final TextStyle STYLE = TextStyle.BODY;
    private static final String CLOSING = "、。，．）」』】〕］｝〉》";
    private static final String OPENING = "（「『【〔［｛〈《";

    private final TextSetter texts = new TextSetter(Samples.FONTS);

    @Test
    @DisplayName(
            "whatever the line, a Western word and a run of digits stand whole and with their own gaps")
    void wordsAndNumbers() {
        Random random = new Random(20161031);
        int stretched = 0;
        for (int round = 0; round < 300; round++) {
            List<String> whole = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                String word = round % 2 == 0 ? word(random) : number(random);
                whole.add(word);
                text.append(RandomText.kanji(random, 1 + random.nextInt(12))).append(word);
            }
            text.append(RandomText.kanji(random, 3));
            double width = (14 + random.nextInt(20)) * STYLE.size();
            int measure = (int) Math.round(width * 1000 / STYLE.size());
            for (GlyphRun run : texts.wrap(text.toString(), STYLE, width, 0, true)) {
                stretched += run.width() == measure ? 1 : 0;
                whole.removeIf(word -> natural(run, word));
            }
            assertThat(whole).as(text.toString()).isEmpty();
        }
        assertThat(stretched).isGreaterThan(500);
    }

    /** Whether a word stands on the line, its letters as close as they belong. */
    private static boolean natural(GlyphRun run, String word) {
        int at = run.text().indexOf(word);
        if (at < 0) {
            return false;
        }
        return run.glyphs().subList(at + 1, at + word.length()).stream()
                .allMatch(spaced -> spaced.before() == 0);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            word.append((char) ((random.nextInt(4) == 0 ? 'A' : 'a') + random.nextInt(26)));
        }
        return word.toString();
    }

    private static String number(Random random) {
        String number = Integer.toString(1000 + random.nextInt(9_000_000));
        return random.nextBoolean() ? number : "０３－" + number.length() + "５６７";
    }

    @Test
    @DisplayName("two punctuation marks that meet share one empty half, whichever they are")
    void pairs() {
        for (String left : CLOSING.split("")) {
            for (String right : (CLOSING + OPENING + "・：").split("")) {
                assertThat(texts.line("国" + left + right + "国", STYLE).width())
                        .as(left + right)
                        .isEqualTo(3500);
            }
        }
        for (String left : OPENING.split("")) {
            for (String right : OPENING.split("")) {
                assertThat(texts.line("国" + left + right + "国", STYLE).width())
                        .as(left + right)
                        .isEqualTo(3500);
            }
        }
    }

    @Test
    @DisplayName("a line's last mark takes half its width and its first bracket stands flush")
    void lineEnds() {
        for (String mark : CLOSING.split("")) {
            assertThat(texts.line("国国" + mark, STYLE).width()).as(mark).isEqualTo(2500);
        }
        for (String bracket : OPENING.split("")) {
            GlyphRun second = texts.wrap("国国国国" + bracket + "国国", STYLE, 4 * 10.5, 0, false).get(1);
            assertThat(second.glyphs().getFirst().before()).as(bracket).isEqualTo(-500);
            assertThat(second.width()).isEqualTo(2500);
        }
    }
}
