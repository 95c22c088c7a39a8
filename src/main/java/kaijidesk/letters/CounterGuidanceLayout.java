package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.NumberedList;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.letters.page.Together;
import kaijidesk.regime.PaperKind;

/**
 * 対抗申請のご案内: the steps by which the counterparty can apply as well, and the papers (R2.15, R2.16).
 * Nothing is said about the application that was accepted but that there is one.
 */
record CounterGuidanceLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.CounterGuidance guidance) {
        List<Block> below =
                List.of(
                        new Spacer(3),
                        listed("counter.steps", "counter.step"),
                        new Spacer(3),
                        new Together(
                                List.of(
                                        title("counter.papers"),
                                        new Spacer(1),
                                        new PapersTable(wording)
                                                .of(guidance.papers(), pledge(guidance)))),
                        new Spacer(4),
                        listed("counter.notes", "counter.note"));
        return frame.document(
                "counter.subject",
                frame.letter("counter.subject", wording.list("counter.body"), below));
    }

    private String pledge(Letter.CounterGuidance guidance) {
        boolean registered = guidance.papers().papers().contains(PaperKind.SEAL_CERTIFICATE);
        return wording.text("counter.how.pledge" + (registered ? "" : ".any-seal"));
    }

    private Block listed(String title, String items) {
        return new Together(
                List.of(
                        title(title),
                        new Spacer(1),
                        new NumberedList(
                                wording.list(items),
                                NumberedList.Numbering.PLAIN,
                                TextStyle.BODY)));
    }

    private Paragraph title(String key) {
        return Paragraph.title(wording.text(key), TextStyle.BODY.withFace(Face.SERIF_BOLD));
    }
}
