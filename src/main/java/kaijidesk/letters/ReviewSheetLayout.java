package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Heading;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;

/** The review sheet on paper: facts, then each rule with every step, heads repeated. */
record ReviewSheetLayout(Wording wording) {
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(8.5);

    PageDocument of(ReviewSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.right(wording.text("ledger.confidential")));
        blocks.add(Heading.subject(sheet.title()));
        blocks.add(new Spacer(2));
        blocks.add(
                table(
                        List.of("sheet.fact", "sheet.words"),
                        List.of(44.0, 122.0),
                        sheet.facts().stream()
                                .map(fact -> List.of(fact.label(), fact.words()))
                                .toList()));
        blocks.add(new Spacer(3));
        blocks.add(
                table(
                        List.of("sheet.rule", "sheet.status", "sheet.steps"),
                        List.of(44.0, 20.0, 102.0),
                        sheet.verdicts().stream()
                                .map(judged ->
                                        List.of(
                                                judged.rule(),
                                                judged.status(),
                                                String.join("\n", judged.steps())))
                                .toList()));
        blocks.add(new Spacer(2));
        blocks.add(Paragraph.right(sheet.printed()));
        return PageDocument.of(sheet.title(), blocks);
    }

    private Block table(List<String> heads, List<Double> widths, List<List<String>> rows) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Table.Column(wording.text(heads.get(i)), widths.get(i), Align.LEFT));
        }
        return new Table(columns, rows, CELLS);
    }
}
