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

/** A ledger on paper: a title, a table with repeated heads, page numbers. */
record LedgerLayout(Wording wording) {
    private static final double WIDTH = 166;
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(8.5);

    /**
     * @param amounts whether a column holds amounts, by column
     * @param internal whether it stays in the office
     */
    PageDocument of(
            String title,
            List<String> heads,
            List<List<String>> rows,
            List<Boolean> amounts,
            boolean internal) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(
                    new Table.Column(
                            heads.get(i),
                            WIDTH / heads.size(),
                            amounts.get(i) ? Align.RIGHT : Align.LEFT));
        }
        List<Block> blocks = new ArrayList<>();
        if (internal) {
            blocks.add(Paragraph.right(wording.text("ledger.confidential")));
        }
        blocks.add(Heading.subject(title));
        blocks.add(new Spacer(3));
        blocks.add(
                rows.isEmpty()
                        ? Paragraph.center(wording.text("ledger.empty"))
                        : new Table(columns, rows, CELLS));
        return PageDocument.of(title, blocks);
    }
}
