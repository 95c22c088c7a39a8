package kaijidesk.letters;

import java.util.List;
import java.util.Map;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.text.EraDates;

/** 情報開示に関するご回答: the result only (R3.06). */
record RefusalLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.RefusalNotice refusal) {
        List<String> body =
                List.of(
                        wording.fill(
                                "refusal.body.1",
                                Map.of("applied", EraDates.day(refusal.appliedOn()))),
                        wording.text("refusal.body.2"));
        return frame.document("refusal.subject", frame.letter("refusal.subject", body, List.of()));
    }
}
