package kaijidesk.app.demo;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.PostageRate.Service;

/** What the demo's people do in the mail room: a letter at each point of its way. */
record DemoMailroom(Desk desk) {
    private MailroomDesk room() {
        return desk.mailroom();
    }

    /** Prints, encloses and hands over what the walked case brought about. */
    void send(CaseNumber whole, CaseNumber waiting) throws CannotDo {
        Posting guidance =
                room().handedOver(
                                enclosed(whole, LetterKind.GUIDANCE),
                                Service.ORDINARY,
                                "",
                                false,
                                DemoWalk.REVIEWER)
                        .posting();
        room().delivered(guidance, DemoWalk.REVIEWER);
        room().handedOver(
                        enclosed(waiting, LetterKind.GUIDANCE),
                        Service.RECORDED,
                        "512-34-56789-3",
                        false,
                        DemoWalk.REVIEWER);
        room().handedOver(
                        enclosed(whole, LetterKind.DISCLOSURE),
                        Service.SIMPLE_REGISTERED,
                        "313-12-38385-2",
                        false,
                        DemoWalk.REVIEWER);
        printed(whole, LetterKind.FEE_STATEMENT);
    }

    /** One letter comes back, and nobody has dealt with it yet. */
    void comesBack(CaseNumber waiting) throws CannotDo {
        Posting back =
                room().in(PostingState.HANDED_OVER).stream()
                        .filter(letter -> letter.caseNumber().equals(waiting))
                        .findFirst()
                        .orElseThrow();
        room().returned(back, "宛所不明", DemoWalk.REVIEWER);
    }

    private Posting printed(CaseNumber number, LetterKind kind) throws CannotDo {
        Posting letter =
                room().in(PostingState.TO_PRINT).stream()
                        .filter(each -> each.caseNumber().equals(number) && each.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        return room().printed(List.of(letter), DemoWalk.REVIEWER).getFirst();
    }

    private Posting enclosed(CaseNumber number, LetterKind kind) throws CannotDo {
        Posting letter = printed(number, kind);
        return room().enclosed(letter, letter.letterId(), letter.letterId(), DemoWalk.REVIEWER);
    }
}
