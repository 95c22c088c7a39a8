package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.PageDocument;

/** 補正のお願い: what to send by when (R5.03, R2.07). */
record CorrectionLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.CorrectionRequest letter) {
        return frame.document(
                frame.letter(
                        "correction.subject",
                        List.of(wording.text("correction.body.1")),
                        List.of()));
    }
}
