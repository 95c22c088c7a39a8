package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaginationTest {
    private static final TextSetter TEXTS = new TextSetter(Samples.FONTS);
    private static final BlockSetter BLOCKS = new BlockSetter(TEXTS);

    @Test
    @DisplayName("a table goes on with its head repeated, every row once and in order")
    void tableBreaks() {
        byte[] pdf = Samples.WRITER.write(PageDocument.of("表", List.of(Samples.table(120))));
        int pages = PageImages.count(pdf);
        assertThat(pages).isGreaterThan(2);
        StringBuilder numbers = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            String text = Pdfs.text(pdf, page, page);
            assertThat(text.split("番号 項目 利用目的 結果", -1)).hasSize(2);
            text.lines()
                    .map(line -> line.split(" ")[0])
                    .filter(word -> word.matches("[0-9]+"))
                    .forEach(word -> numbers.append(word).append(' '));
        }
        StringBuilder wanted = new StringBuilder();
        for (int i = 1; i <= 120; i++) {
            wanted.append(i).append(' ');
        }
        assertThat(numbers.toString()).isEqualTo(wanted.toString());
    }

    @Test
    @DisplayName("whatever flows, nothing is drawn below the body or outside the measure")
    void staysInside() {
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                blocks.add(randomBlock(random));
            }
            double bottom = new FootSetter(TEXTS, Samples.foot("L1")).top();
            for (List<Paginator.Placed> page :
                    Paginator.pages(BLOCKS.set(blocks, Element.document()), bottom)) {
                for (Paginator.Placed placed : page) {
                    if (placed.mark() instanceof Mark.Text text) {
                        assertThat(placed.y() + text.y()).isBetween(Sheet.TOP, bottom);
                        double end = text.x() + text.run().width() * text.size() / 1000;
                        assertThat(end).isLessThanOrEqualTo(Sheet.MEASURE + 0.02);
                        assertThat(text.x()).isGreaterThan(-0.02);
                    }
                }
            }
        }
    }

    private static Block randomBlock(Random random) {
        String text = RandomText.sentence(random, 20 + random.nextInt(300));
        return switch (random.nextInt(7)) {
            case 0 -> Samples.table(1 + random.nextInt(12));
            case 1 ->
                    new NumberedList(
                            Collections.nCopies(12, text),
                            NumberedList.Numbering.ARTICLE,
                            TextStyle.FORM);
            case 2 -> Heading.subject(RandomText.kanji(random, 12));
            case 3 -> Paragraph.note(text).inset(2);
            case 4 -> new Spacer(random.nextInt(30));
            case 5 -> new RightBlock(List.of(text, "以上"), TextStyle.BODY);
            default -> Paragraph.body(text);
        };
    }

    @Test
    @DisplayName("a group stays on one page, and the closing word with its paragraph")
    void together() {
        for (int lines = 30; lines < 46; lines++) {
            Block filler = Paragraph.flush(String.join("\n", Collections.nCopies(lines, "行")));
            Block group =
                    new Together(List.of(Paragraph.body("甲"), new Spacer(9), Paragraph.body("乙")));
            List<Slice> slices = BLOCKS.set(List.of(filler, group), Element.document());
            List<List<Paginator.Placed>> pages = Paginator.pages(slices, Sheet.BOTTOM);
            assertThat(pages).noneMatch(page -> has(page, "甲") != has(page, "乙"));

            slices =
                    BLOCKS.set(
                            List.of(filler, Paragraph.body("末文"), Paragraph.right("敬具")),
                            Element.document());
            pages = Paginator.pages(slices, Sheet.BOTTOM);
            assertThat(pages).noneMatch(page -> has(page, "末文") != has(page, "敬具"));

            slices =
                    BLOCKS.set(
                            List.of(filler, Samples.table(2), Paragraph.right("以上")),
                            Element.document());
            pages = Paginator.pages(slices, Sheet.BOTTOM);
            assertThat(pages).noneMatch(page -> has(page, "以上") && !has(page, "2"));
        }
    }

    private static boolean has(List<Paginator.Placed> page, String text) {
        return page.stream()
                .anyMatch(p -> p.mark() instanceof Mark.Text t && t.run().text().equals(text));
    }

    @Test
    @DisplayName("a cell longer than a page is cut over pages, not lost")
    void giantCell() {
        String text = "長い説明。".repeat(900);
        Table table =
                Table.of(List.of(new Table.Column("説明", 10, Align.LEFT)), List.of(List.of(text)));
        byte[] pdf = Samples.WRITER.write(PageDocument.of("表", List.of(table)));
        assertThat(Pdfs.text(pdf).split("長い説明", -1).length - 1).isBetween(700, 900);
        assertThat(Pdfs.text(pdf).replaceAll("[^長]", "")).hasSize(900);
    }
}
