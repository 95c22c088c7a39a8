package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.NumberedList;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.letters.page.Together;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.text.EraDates;

/**
 * 情報開示通知書: each distinct registered value with its points in time (R2.19), and the notes R4.01,
 * R4.02, R4.05.
 */
record DisclosureLayout(Wording wording, Frame frame) {
    /** So close that a name and three addresses share a page with the notes. */
    private static final TextStyle VALUES = new TextStyle(Face.SERIF, 9, 12);

    PageDocument of(Letter.Disclosure disclosure) {
        return of("disclosure", disclosure.items());
    }

    /** 権利者向け情報開示通知書 (R4.04). */
    PageDocument of(Letter.RightsDisclosure disclosure) {
        return of("rights", disclosure.items());
    }

    private PageDocument of(String letter, List<DisclosedItem> items) {
        List<Block> below =
                List.of(
                        new Spacer(0.5),
                        table(items),
                        new Spacer(0.5),
                        new Together(
                                List.of(
                                        Paragraph.title(
                                                wording.text("disclosure.notes"),
                                                TextStyle.SMALL.withFace(Face.SERIF_BOLD)),
                                        new NumberedList(
                                                wording.list(letter + ".note"),
                                                NumberedList.Numbering.PLAIN,
                                                TextStyle.SMALL))));
        return frame.document(
                letter + ".subject",
                frame.letter(letter + ".subject", wording.list(letter + ".body"), below));
    }

    private Block table(List<DisclosedItem> items) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(wording.text("disclosure.head.item"), 30, Align.SPREAD),
                        new Table.Column(wording.text("disclosure.head.value"), 74, Align.LEFT),
                        new Table.Column(wording.text("disclosure.head.points"), 62, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (DisclosedItem item : items) {
            rows.add(
                    List.of(
                            wording.text("item." + item.item().name()),
                            item.value(),
                            points(item)));
        }
        return new Table(columns, rows, VALUES);
    }

    private String points(DisclosedItem item) {
        return item.points().stream()
                .map(at ->
                        wording.fill(
                                "point." + at.point().name(),
                                Map.of(Places.DAY, EraDates.day(at.asOf()))))
                .collect(Collectors.joining("\n"));
    }
}
