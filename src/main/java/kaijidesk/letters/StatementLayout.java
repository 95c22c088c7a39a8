package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
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
import kaijidesk.text.EraDates;

/** 費用のご請求: each expense, what was paid, and what is still to be paid (R2.17, R2.18). */
record StatementLayout(Wording wording, Frame frame) {
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(9.5);

    PageDocument of(Letter.FeeStatement statement) {
        long unpaid = unpaid(statement);
        String lead = wording.text("statement.body." + (unpaid == 0 ? "paid" : "unpaid"));
        List<Block> below = new ArrayList<>();
        below.add(new Spacer(2));
        below.add(table(statement, unpaid));
        below.add(new Spacer(4));
        below.add(
                new Together(
                        List.of(
                                Paragraph.title(
                                        wording.text("statement.notes"),
                                        TextStyle.BODY.withFace(Face.SERIF_BOLD)),
                                new Spacer(1),
                                new NumberedList(
                                        wording.list(
                                                unpaid == 0
                                                        ? "statement.note-paid"
                                                        : "statement.note"),
                                        NumberedList.Numbering.PLAIN,
                                        TextStyle.BODY))));
        return frame.document(
                "statement.subject", frame.letter("statement.subject", List.of(lead), below));
    }

    private Block table(Letter.FeeStatement statement, long unpaid) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(wording.text("statement.head.on"), 40, Align.CENTER),
                        new Table.Column(wording.text("statement.head.what"), 86, Align.LEFT),
                        new Table.Column(wording.text("statement.head.yen"), 40, Align.RIGHT));
        List<List<String>> rows = new ArrayList<>();
        for (Letter.FeeStatement.Line line : statement.lines()) {
            rows.add(
                    List.of(
                            EraDates.day(line.on()),
                            wording.text("expense." + line.kind().name()),
                            yen(line.yen())));
        }
        rows.add(List.of("", wording.text("statement.total"), yen(total(statement))));
        rows.add(List.of("", wording.text("statement.paid"), yen(statement.paid())));
        rows.add(List.of("", wording.text("statement.unpaid"), yen(unpaid)));
        return new Table(columns, rows, CELLS);
    }

    /** What is still to be paid, in yen. */
    static long unpaid(Letter.FeeStatement statement) {
        return Math.max(0, total(statement) - statement.paid());
    }

    private static long total(Letter.FeeStatement statement) {
        return statement.lines().stream().mapToLong(Letter.FeeStatement.Line::yen).sum();
    }

    /** An amount as the letters write it. */
    static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
