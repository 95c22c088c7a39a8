package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.PageDocument;

/** 費用のご請求 (R2.17). */
record StatementLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.FeeStatement letter) {
        return frame.document(
                frame.letter(
                        "statement.subject", List.of(wording.text("statement.body.1")), List.of()));
    }
}
