package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Foot;
import kaijidesk.letters.page.Heading;
import kaijidesk.letters.page.LabelledLines;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.SealBox;
import kaijidesk.letters.page.Section;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.text.EraDates;

/** The slip in its two parts, 差出票 for the post office and 受領証 that comes back stamped. */
record SlipLayout(Wording wording) {
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(9.5);
    private static final TextStyle SENDER = TextStyle.FORM.withSize(10.5);

    PageDocument of(Slip slip) {
        return new PageDocument(
                wording.text("slip.title"),
                List.of(part(slip, "slip.handed-in"), part(slip, "slip.receipt")));
    }

    private Section part(Slip slip, String name) {
        SealBox stamp =
                new SealBox(wording.text("slip.stamp"), 26, wording.text("slip.stamp.words"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.subject(wording.text(name)));
        blocks.add(new Spacer(1));
        blocks.add(
                new LabelledLines(
                        List.of(
                                LabelledLines.Field.of(
                                        wording.text("slip.on"), EraDates.day(slip.on())),
                                LabelledLines.Field.of(
                                        wording.text("slip.address"),
                                        "〒" + slip.postalCode() + "　" + slip.address()),
                                LabelledLines.Field.of(wording.text("slip.sender"), slip.sender())
                                        .sealed(stamp)),
                        SENDER));
        blocks.add(new Spacer(4));
        blocks.add(table(slip));
        blocks.add(Paragraph.note(wording.text(name + ".note")));
        return new Section(blocks, Foot.NUMBERED);
    }

    private Block table(Slip slip) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(wording.text("slip.head.line"), 10, Align.RIGHT),
                        new Table.Column(wording.text("slip.head.addressee"), 52, Align.LEFT),
                        new Table.Column(wording.text("slip.head.tracking"), 36, Align.CENTER),
                        new Table.Column(wording.text("slip.head.damages"), 22, Align.RIGHT),
                        new Table.Column(wording.text("slip.head.yen"), 18, Align.RIGHT),
                        new Table.Column(wording.text("slip.head.remarks"), 28, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        int sum = 0;
        for (Slip.Row row : slip.rows()) {
            sum += row.yen();
            String honorific =
                    wording.text(row.organisation() ? "honorific.company" : "honorific.person");
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            row.addressee() + "　" + honorific,
                            row.tracking(),
                            "",
                            yen(row.yen()),
                            wording.text("slip.service." + row.service().name())));
        }
        rows.add(
                List.of(
                        "",
                        wording.fill("slip.total", Map.of("count", Integer.toString(rows.size()))),
                        "",
                        "",
                        yen(sum),
                        ""));
        return new Table(columns, rows, CELLS);
    }

    private static String yen(int amount) {
        return "%,d円".formatted(amount);
    }
}
