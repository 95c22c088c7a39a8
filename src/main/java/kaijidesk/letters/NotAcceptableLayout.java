package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.PageDocument;

/** 受付不可のご案内 (R1.05). */
record NotAcceptableLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.NotAcceptable letter) {
        return frame.document(
                frame.letter(
                        "not-acceptable.subject",
                        List.of(wording.text("not-acceptable.body.1")),
                        List.of()));
    }
}
