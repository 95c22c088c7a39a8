package kaijidesk.letters;

import java.util.List;
import java.util.Map;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.text.EraDates;

/** お申し込みの受付についてのご案内: the public rule on acceptance, nothing about the case (R1.05, R5.01). */
record NotAcceptableLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.NotAcceptable notice) {
        List<String> body =
                List.of(
                        wording.fill(
                                "not-acceptable.body.1",
                                Map.of("applied", EraDates.day(notice.appliedOn()))),
                        wording.fill(
                                "not-acceptable.body.2",
                                Map.of("last", EraDates.day(notice.lastDay()))));
        return frame.document(
                "not-acceptable.subject", frame.letter("not-acceptable.subject", body, List.of()));
    }

    PageDocument of(Letter.OtherAddress notice) {
        List<String> body =
                List.of(
                        wording.fill(
                                "other-address.body.1",
                                Map.of("applied", EraDates.day(notice.appliedOn()))),
                        wording.text("other-address.body.2"),
                        wording.text("other-address.body.3"));
        return frame.document(
                "not-acceptable.subject", frame.letter("not-acceptable.subject", body, List.of()));
    }
}
