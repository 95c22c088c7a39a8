package kaijidesk.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.Foot;
import kaijidesk.letters.page.Heading;
import kaijidesk.letters.page.NumberedList;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.Section;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.regime.Operator;

/**
 * One page in English that goes with a Japanese letter: what it is, what to do, by when, costs, no
 * return, and what disclosed data may be used for. The Japanese text is the authoritative one.
 */
record CourtesyLayout(CourtesyWording wording, Operator operator) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final TextStyle TEXT = new TextStyle(Face.SERIF, 10, 14.5);
    private static final TextStyle HEADS = TEXT.withFace(Face.SERIF_BOLD);
    private static final List<String> PARTS =
            List.of("what", "do", "when", "costs", "return", "use", "reach");

    PageDocument of(CourtesySheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.subject(wording.text(key(sheet, "title"))));
        blocks.add(new Spacer(2));
        blocks.add(left(wording.text("authoritative"), HEADS));
        blocks.add(new Spacer(3));
        blocks.add(reference(sheet));
        for (String part : PARTS) {
            add(blocks, sheet, part);
        }
        String title = wording.fill("file-title", Map.of("letter", sheet.letterId()));
        return new PageDocument(title, List.of(new Section(blocks, foot()))).in(Locale.ENGLISH);
    }

    private void add(List<Block> blocks, CourtesySheet sheet, String part) {
        List<String> texts = texts(sheet, part);
        if (texts.isEmpty()) {
            return;
        }
        blocks.add(new Spacer(3.5));
        blocks.add(Paragraph.title(wording.text("head." + part), HEADS));
        if (texts.size() == 1) {
            blocks.add(left(texts.getFirst(), TEXT));
        } else {
            blocks.add(new NumberedList(texts, NumberedList.Numbering.PLAIN, TEXT));
        }
    }

    /**
     * What a kind of letter says under a heading; where it has nothing of its own, what all say.
     */
    private List<String> texts(CourtesySheet sheet, String part) {
        if (part.equals("when") && sheet.due() != null) {
            return List.of(wording.fill(key(sheet, "due"), Map.of("due", DAY.format(sheet.due()))));
        }
        List<String> texts = new ArrayList<>();
        if (part.equals("do")) {
            sheet.papers()
                    .forEach(paper ->
                            texts.add(
                                    wording.fill(
                                            "paper." + paper.name(),
                                            Map.of(
                                                    "months",
                                                    Integer.toString(sheet.validityMonths())))));
        }
        texts.addAll(wording.list(key(sheet, part)));
        return texts.isEmpty() ? wording.list("all." + part) : texts;
    }

    private Block reference(CourtesySheet sheet) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(wording.text("ref.number"), 44, Align.CENTER),
                        new Table.Column(wording.text("ref.letter"), 38, Align.CENTER),
                        new Table.Column(wording.text("ref.date"), 40, Align.CENTER),
                        new Table.Column(wording.text("ref.trade"), 44, Align.CENTER));
        return new Table(
                columns,
                List.of(
                        List.of(
                                sheet.number(),
                                sheet.letterId(),
                                day(sheet.issuedOn()),
                                sheet.tradeNo())),
                TextStyle.SMALL.withSize(9.5));
    }

    private Foot foot() {
        return new Foot(null, List.of(Frame.signature(operator)), true);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Paragraph left(String text, TextStyle style) {
        return new Paragraph(text, style, Align.LEFT, 0, 0);
    }

    private static String key(CourtesySheet sheet, String part) {
        return sheet.kind().name() + "." + part;
    }
}
