package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.Heading;
import kaijidesk.letters.page.LabelledLines;
import kaijidesk.letters.page.LabelledLines.Field;
import kaijidesk.letters.page.NumberedList;
import kaijidesk.letters.page.NumberedList.Numbering;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.SealBox;
import kaijidesk.letters.page.Section;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.letters.page.Together;
import kaijidesk.regime.PaperKind;

/**
 * 手続きのご案内: the papers (R2.10–R2.13), costs, no return (R2.08, R2.18), and the pledge form behind
 * it.
 */
record GuidanceLayout(Wording wording, Frame frame) {
    private static final TextStyle HEADS = TextStyle.BODY.withFace(Face.SERIF_BOLD);

    /**
     * Small enough that clauses and signature share a page: a pledge over two sheets proves
     * nothing.
     */
    private static final TextStyle CLAUSES = new TextStyle(Face.SERIF, 10, 15.2);

    PageDocument of(Letter.Guidance guidance) {
        return guidance.papers().contains(PaperKind.PLEDGE)
                ? frame.document("guidance.subject", letter(guidance), pledge(guidance))
                : frame.document("guidance.subject", letter(guidance));
    }

    private Section letter(Letter.Guidance guidance) {
        List<Block> below =
                List.of(
                        new Spacer(2),
                        papers(guidance),
                        new Spacer(5),
                        new Together(
                                List.of(
                                        Paragraph.title(wording.text("guidance.notes"), HEADS),
                                        new Spacer(1),
                                        new NumberedList(
                                                wording.list("guidance.note"),
                                                Numbering.PLAIN,
                                                TextStyle.BODY),
                                        new Spacer(4),
                                        Paragraph.title(wording.text("guidance.where"), HEADS),
                                        new Spacer(1),
                                        Paragraph.flush(wording.text("guidance.address"))
                                                .inset(2))));
        return frame.letter("guidance.subject", wording.list("guidance.body"), below);
    }

    private Block papers(Letter.Guidance guidance) {
        boolean registered = guidance.papers().contains(PaperKind.SEAL_CERTIFICATE);
        String pledge = wording.text("guidance.how.pledge" + (registered ? "" : ".any-seal"));
        return new PapersTable(wording).of(guidance.asked(), pledge);
    }

    /** The form to be signed and sealed (R2.12), numbered, with its code. */
    private Section pledge(Letter.Guidance guidance) {
        String form = wording.text("pledge.form");
        List<Block> blocks =
                List.of(
                        Heading.form(wording.text("pledge.title")),
                        new Spacer(2),
                        Paragraph.flush(wording.text("pledge.to")).in(TextStyle.FORM),
                        new Spacer(2),
                        Paragraph.body(wording.text("pledge.preamble")).in(CLAUSES),
                        new Spacer(2),
                        frame.trade(),
                        new Spacer(3),
                        new NumberedList(wording.list("pledge.clause"), Numbering.PLAIN, CLAUSES),
                        new Spacer(4),
                        new Together(
                                List.of(
                                        LabelledLines.of(
                                                List.of(
                                                        Field.of(
                                                                wording.text("pledge.date"),
                                                                wording.text("pledge.date-blank")),
                                                        Field.blank(wording.text("pledge.address")),
                                                        Field.blank(wording.text("pledge.name"))
                                                                .sealed(SealBox.REGISTERED))))));
        return new Section(blocks, frame.foot(guidance.pledge().number(), List.of(form)));
    }
}
