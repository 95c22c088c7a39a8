package kaijidesk.letters;

import java.util.List;
import kaijidesk.letters.page.PageDocument;

/** Letters of a subject and some paragraphs. */
record PlainLayout(Wording wording, Frame frame) {
    private static final String NOT_ACCEPTABLE = "not-acceptable.subject";

    /** 情報開示に関するご回答: the result only (R3.06). */
    PageDocument refusal() {
        return of("refusal.subject", "refusal.body");
    }

    /** 開示申請受理のお知らせ (R2.14): the trade, and that an application was made. */
    PageDocument counterpartyNotice() {
        return of("notice.subject", "notice.body");
    }

    /** お申し込みの受付についてのご案内: the public rule on acceptance after the service's end (R1.05). */
    PageDocument notAcceptable() {
        return of(NOT_ACCEPTABLE, "not-acceptable.body");
    }

    /** The same about an application from another than the registered address (R5.01). */
    PageDocument otherAddress() {
        return of(NOT_ACCEPTABLE, "other-address.body");
    }

    private PageDocument of(String subject, String body) {
        return frame.document(subject, frame.letter(subject, wording.list(body), List.of()));
    }
}
