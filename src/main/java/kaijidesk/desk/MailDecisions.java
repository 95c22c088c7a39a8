package kaijidesk.desk;

import java.util.List;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Decision;
import kaijidesk.cases.HeldMail;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailTrouble;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingText;
import kaijidesk.regime.Step;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;

/** What people decide about mails that are held, inside a transaction. */
record MailDecisions(Transaction transaction, CaseViews views) {
    MailUnit decide(MailUnit seen, MailDecision what, Decision decision) throws CannotDo {
        OutboxSteps steps = new OutboxSteps(transaction);
        HeldMail held = new HeldMail(steps.ready(seen));
        PostingSteps.stop(held.wrong(what));
        if (what == MailDecision.SEND_AGAIN) {
            readdress(held.unit(), decision);
        }
        return steps.decided(held.decided(what, decision.at()), ActField.written(what), decision);
    }

    /**
     * To what is registered by now (R2.03). The halves of stage 1 go where they were released to:
     * each tells the other that address.
     */
    private void readdress(MailUnit unit, Decision decision) throws CannotDo {
        if (unit.pair()) {
            return;
        }
        StoredCase stored = transaction.cases().find(unit.caseNumber()).orElseThrow();
        Circumstances circumstances =
                views.circumstances(transaction, stored.file(), decision.by(), decision.at());
        List<OutgoingText> texts = transaction.outbox().texts(unit.id());
        for (int place : unit.open()) {
            String now = Outgoing.registered(unit.mails().get(place).kind().to(), circumstances);
            if (!now.isEmpty()) {
                transaction.outbox().readdress(unit, place, now);
            } else if (texts.get(place).recipient().isEmpty()) {
                throw new CannotPost(Step.of("outbox.trouble", MailTrouble.NO_ADDRESS, 0));
            }
        }
    }
}
