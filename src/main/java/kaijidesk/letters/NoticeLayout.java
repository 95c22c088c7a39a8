package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.PageDocument;

/** 開示申請受理のお知らせ (R2.14): the trade, and that an application was made. */
record NoticeLayout(Wording wording, Frame frame) {
    PageDocument of(Letter.CounterpartyNotice notice) {
        return frame.document(
                "notice.subject",
                frame.letter("notice.subject", wording.list("notice.body"), List.of()));
    }
}
