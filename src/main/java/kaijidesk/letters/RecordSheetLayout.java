package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.Heading;
import kaijidesk.letters.page.LabelledLines;
import kaijidesk.letters.page.LabelledLines.Field;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.RightBlock;
import kaijidesk.letters.page.SealBox;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.letters.page.Together;

/** A record of the office: title, a sentence, a table a part, and who answers for it. */
record RecordSheetLayout(Wording wording) {
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(9.5);
    private static final TextStyle PART = TextStyle.BODY.withFace(Face.SERIF_BOLD);

    PageDocument of(RecordSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        if (sheet.internal()) {
            blocks.add(Paragraph.right(wording.text("ledger.confidential")));
        }
        blocks.add(Heading.subject(sheet.title()));
        blocks.add(new Spacer(3));
        blocks.add(Paragraph.body(sheet.lead()));
        for (RecordSheet.Part part : sheet.parts()) {
            blocks.add(new Spacer(4));
            blocks.add(new Together(part(part, sheet.heads())));
        }
        if (!sheet.signing().isEmpty()) {
            blocks.add(new Spacer(10));
            blocks.add(new RightBlock(sheet.signing(), TextStyle.FORM));
        }
        if (!sheet.signatures().isEmpty()) {
            blocks.add(new Spacer(8));
            blocks.add(
                    new Together(
                            List.of(
                                    LabelledLines.of(
                                            sheet.signatures().stream()
                                                    .flatMap(each -> signature(each))
                                                    .toList()))));
        }
        if (!sheet.printed().isEmpty()) {
            blocks.add(new Spacer(3));
            blocks.add(Paragraph.right(sheet.printed()).in(TextStyle.SMALL));
        }
        return PageDocument.of(sheet.title(), blocks);
    }

    private static Stream<Field> signature(RecordSheet.Signature signature) {
        return Stream.of(
                Field.blank(signature.where()), Field.blank(signature.who()).sealed(SealBox.PLAIN));
    }

    private static List<Block> part(RecordSheet.Part part, List<String> heads) {
        List<Block> blocks = new ArrayList<>();
        if (!part.heading().isEmpty()) {
            blocks.add(Paragraph.title(part.heading(), PART));
            blocks.add(new Spacer(1));
        }
        List<Table.Column> columns =
                List.of(
                        new Table.Column(heads.getFirst(), 44, Align.LEFT),
                        new Table.Column(heads.getLast(), 122, Align.LEFT));
        blocks.add(
                new Table(
                        columns,
                        part.facts().stream()
                                .map(fact -> List.of(fact.label(), fact.words()))
                                .toList(),
                        CELLS));
        return blocks;
    }
}
