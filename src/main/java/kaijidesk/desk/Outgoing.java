package kaijidesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.ContactAddress;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.MailKind;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.Sending;
import kaijidesk.cases.Side;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.CoverWording;
import kaijidesk.letters.LeakGuard;
import kaijidesk.letters.LetterPress;
import kaijidesk.store.Transaction;

/**
 * Puts the mails of an act into the outbox, inside the act's own transaction. They go to the
 * address that is registered at this moment (R2.03); where none is, they are held, not lost.
 */
record Outgoing(
        LetterPress press, Transaction transaction, CaseFile file, Circumstances circumstances) {
    /** Both halves of stage 1, as one (R2.04). */
    void pair(MailPair texts, ContactDisclosure released) {
        List<OutgoingMail> mails = new ArrayList<>();
        List<OutgoingText> all = new ArrayList<>();
        for (Side side : Side.values()) {
            mails.add(OutgoingMail.waiting(MailKind.half(side), messageId()));
            all.add(
                    new OutgoingText(
                            released.addressOf(side),
                            texts.to(side).subject(),
                            texts.to(side).body(),
                            null));
        }
        add(mails, all);
    }

    /** A letter that goes by e-mail, alone or ahead of the post. */
    void letter(LetterRow row, Letter letter) throws LetterWouldTell {
        MailKind kind = MailKind.of(row.kind()).orElse(null);
        if (kind == null) {
            return;
        }
        String address = registered(kind.to());
        if (address.isEmpty() && row.kind().byPost()) {
            return;
        }
        OutgoingText text = covers().of(kind, letter.trade(), address, row.id());
        stopLeak(row.kind(), text, letter.trade());
        add(List.of(OutgoingMail.waiting(kind, messageId())), List.of(text));
    }

    /** That an application arrived (R5.05). */
    void acknowledgement(TradeReference trade) {
        MailKind kind = MailKind.ACKNOWLEDGEMENT;
        OutgoingText text = covers().of(kind, trade, registered(kind.to()), null);
        add(List.of(OutgoingMail.waiting(kind, messageId())), List.of(text));
    }

    private void add(List<OutgoingMail> mails, List<OutgoingText> texts) {
        Instant now = circumstances.now();
        long serial = transaction.counters().next("outbox");
        boolean addressed = texts.stream().noneMatch(text -> text.recipient().isEmpty());
        MailUnit unit =
                MailUnit.queued("M-%06d".formatted(serial), file.number(), now, addressed, mails);
        transaction.outbox().add(unit, texts);
    }

    private CoverWording covers() {
        return press.worded(circumstances.profile().wording())
                .covers(circumstances.profile().operator());
    }

    private String registered(Side side) {
        return registered(side, circumstances);
    }

    /** What is registered of a side at this moment, empty when nothing is. */
    static String registered(Side side, Circumstances circumstances) {
        return ContactAddress.of(circumstances.records(), circumstances.today()).stream()
                .filter(each -> each.side() == side)
                .map(ContactAddress::now)
                .findFirst()
                .orElse("");
    }

    /** Subject, body and file name, as the recipient sees them (R3.06). */
    private void stopLeak(Sending what, OutgoingText text, TradeReference trade)
            throws LetterWouldTell {
        Refusal refusal = file.refusal();
        String seen = text.subject() + "\n" + text.body() + "\n" + text.letterId();
        if (refusal != null && LeakGuard.leaks(seen, text.recipient() + trade, refusal)) {
            throw new LetterWouldTell(what);
        }
    }

    /** Unguessable, and the same however often the mail is tried. */
    private String messageId() {
        String domain =
                transaction
                        .mailServer()
                        .find()
                        .map(MailServer::domain)
                        .orElseGet(() -> domain(circumstances.profile().operator().email()));
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }

    private static String domain(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return domain.matches("[A-Za-z0-9.-]{1,100}") ? domain : "kaijidesk.invalid";
    }
}
