package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.Notice;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.Person;
import kaijidesk.cases.RecordBounce;
import kaijidesk.mail.BounceReport;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;

/** Mails that came back find their notice by the Message-ID of the mail (R4.03). */
final class Bounces {
    private final Transactions transactions;
    private final ActsInside acts;
    private final CaseViews views;
    private final Clock clock;

    Bounces(Transactions transactions, ActsInside acts, CaseViews views, Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.views = views;
        this.clock = clock;
    }

    /** A delay is no return yet: its case is named, and nothing is recorded. */
    Optional<CaseNumber> take(byte[] raw, Person person) throws CannotDo {
        Optional<BounceReport> report = BounceReport.of(raw);
        return transactions.<Optional<CaseNumber>, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    Optional<MailUnit> unit =
                            report.flatMap(
                                    each -> transaction.outbox().byMessageId(each.messageId()));
                    if (unit.isPresent() && report.get().permanent()) {
                        record(transaction, unit.get(), report.get(), person);
                    }
                    return unit.map(MailUnit::caseNumber);
                });
    }

    private void record(Transaction transaction, MailUnit unit, BounceReport report, Person person)
            throws CannotDo {
        transaction.cases().hold(unit.caseNumber());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<OutgoingMail> mails = new ArrayList<>(unit.mails());
        int place = place(mails, report.messageId());
        OutgoingMail mail = mails.get(place);
        if (mail.bouncedAt() != null) {
            return;
        }
        mails.set(place, mail.bounced(now));
        new OutboxSteps(transaction)
                .bounced(unit.with(mails), new Decision(person, now, ""), report.status());
        Notice notice = mail.kind().notice();
        if (notice != null) {
            record(transaction, unit.caseNumber(), notice, report.status(), person, now);
        }
    }

    /** Beside the notice, as far as its case still takes it. */
    private void record(
            Transaction transaction,
            CaseNumber number,
            Notice notice,
            String status,
            Person person,
            Instant now)
            throws CannotDo {
        StoredCase stored = transaction.cases().find(number).orElseThrow();
        RecordBounce act = new RecordBounce(notice, Tokyo.dayOf(now), ("DSN " + status).strip());
        Circumstances circumstances = views.circumstances(transaction, stored.file(), person, now);
        boolean known = stored.file().bounces().containsKey(notice);
        if (!known && act.allBars(stored.file(), circumstances).isEmpty()) {
            acts.perform(transaction, stored, act, person);
        }
    }

    private static int place(List<OutgoingMail> mails, String messageId) {
        for (int place = 0; place < mails.size(); place++) {
            if (Objects.equals(mails.get(place).messageId(), messageId)) {
                return place;
            }
        }
        throw new IllegalStateException("the outbox found a mail that it doesn't have");
    }
}
