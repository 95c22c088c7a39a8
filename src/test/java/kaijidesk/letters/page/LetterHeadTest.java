package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterHeadTest {
    private final TextSetter texts = new TextSetter(Samples.FONTS);

    @Test
    @DisplayName("however long, the address stays inside the window's always visible 65 × 24 mm")
    void addressStaysInWindow() {
        Random random = new Random(65 * 24);
        double smallest = 20;
        for (int round = 0; round < 1000; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                lines.add(RandomText.kanji(random, random.nextInt(45)));
            }
            String name = RandomText.kanji(random, 1 + random.nextInt(40));
            AddressBlock block = AddressBlock.company("123-4567", lines, name);
            StringBuilder set = new StringBuilder();
            for (Mark mark : new AddressSetter(texts).set(block, Element.document())) {
                Mark.Text text = (Mark.Text) mark;
                assertInside(text);
                set.append(text.run().text());
                smallest = Math.min(smallest, text.size());
            }
            assertThat(set.toString())
                    .isEqualTo("〒123-4567" + String.join("", lines) + name + "　御中");
        }
        assertThat(smallest).isGreaterThan(4);
    }

    private static void assertInside(Mark.Text text) {
        double width = text.run().width() * text.size() / 1000;
        assertThat(text.x()).isGreaterThanOrEqualTo(HeadSetter.WINDOW_X);
        assertThat(text.x() + width)
                .isLessThanOrEqualTo(HeadSetter.WINDOW_X + HeadSetter.WINDOW_WIDTH + 0.02);
        assertThat(text.y() - 0.88 * text.size()).isGreaterThanOrEqualTo(HeadSetter.WINDOW_Y);
        assertThat(text.y() + 0.12 * text.size())
                .isLessThanOrEqualTo(HeadSetter.WINDOW_Y + HeadSetter.WINDOW_HEIGHT);
    }

    @Test
    @DisplayName("an ordinary address is set in full size")
    void ordinaryAddress() {
        assertThat(new AddressSetter(texts).set(Samples.address(), Element.document()))
                .extracting(mark -> ((Mark.Text) mark).size())
                .containsExactly(10.5, 10.0, 10.0, 13.0);
    }

    @Test
    @DisplayName("nothing but the address stands where the window can ever show: 115 × 66 mm")
    void windowShowsOnlyTheAddress() {
        double slideX = Sheet.mm(115 - 65);
        double slideY = Sheet.mm(66 - 24);
        double right = HeadSetter.WINDOW_X + HeadSetter.WINDOW_WIDTH + slideX / 2;
        double bottom = HeadSetter.WINDOW_Y + HeadSetter.WINDOW_HEIGHT + slideY / 2;
        LetterHead head =
                new LetterHead(
                        List.of("個開第 000005 号" + "長".repeat(40), "令和８年１１月２２日"),
                        new AddressBlock("", List.of(), "", ""),
                        new Sender(List.of("東京都千代田区".repeat(9)), "株式会社".repeat(12), List.of()));
        Slice slice = new HeadSetter(texts).set(head, Element.document());
        for (Mark mark : slice.marks()) {
            Mark.Text text = (Mark.Text) mark;
            boolean blank = text.run().glyphs().isEmpty();
            boolean outside =
                    text.x() + Sheet.LEFT >= right || text.y() + Sheet.TOP - text.size() >= bottom;
            assertThat(blank || outside).isTrue();
        }
        assertThat(Sheet.TOP + slice.height()).isGreaterThanOrEqualTo(bottom);
    }
}
