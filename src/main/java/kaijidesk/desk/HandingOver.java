package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.Bar;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Decision;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Expenses;
import kaijidesk.cases.Person;
import kaijidesk.cases.Recipient;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.MailService;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Hands a letter over to the post office and charges its postage in one transaction (R2.17). */
final class HandingOver {
    private final ActsInside acts;
    private final Profiles profiles;
    private final CaseViews views;

    HandingOver(ActsInside acts, Profiles profiles, CaseViews views) {
        this.acts = acts;
        this.profiles = profiles;
        this.views = views;
    }

    HandedOver handOver(
            Transaction transaction,
            Posting seen,
            Service service,
            TrackingNumber number,
            Person person,
            Instant now)
            throws CannotDo {
        PostingSteps steps = new PostingSteps(transaction);
        Posting posting = steps.ready(seen, PostingStep.HAND_OVER);
        LocalDate today = Tokyo.dayOf(now);
        // a price of the post office, so as the office's profile has it today
        int yen =
                profiles.on(transaction, today)
                        .postage(service, today)
                        .orElseThrow(() -> new CannotPost(MailService.noRate(service, today)));
        StoredCase stored =
                transaction
                        .cases()
                        .find(posting.caseNumber())
                        .orElseThrow(() -> new NoSuchCase(posting.caseNumber().value()));
        Circumstances circumstances = views.circumstances(transaction, stored.file(), person, now);
        Posting addressed =
                posting.with(
                        new Dispatch(service, yen, number.digits(), today),
                        addressee(posting, stored, circumstances));
        Posting handed =
                steps.done(addressed, PostingStep.HAND_OVER, new Decision(person, now, ""));
        int due = due(handed, yen, stored.file().expenses());
        if (due == 0) {
            return new HandedOver(handed, 0, List.of());
        }
        ChargeExpense charge =
                new ChargeExpense(ExpenseKind.POSTAGE, due, today, posting.letterId());
        List<Bar> bars = charge.allBars(stored.file(), circumstances);
        if (bars.isEmpty()) {
            acts.perform(transaction, stored, charge, person);
        }
        return new HandedOver(handed, bars.isEmpty() ? due : 0, bars);
    }

    /** For a letter of before the mail room: as things are registered now. */
    private static @Nullable Recipient addressee(
            Posting posting, StoredCase stored, Circumstances circumstances) {
        Recipient known = posting.to();
        return known == null ? Recipient.now(stored.file(), circumstances).orElse(null) : known;
    }

    /** What was charged ahead, to be paid before the release (R2.17), isn't charged again. */
    private static int due(Posting posting, int yen, Expenses expenses) {
        if (!MailService.borneByApplicant(posting.kind())) {
            return 0;
        }
        int ahead =
                expenses.charges().stream()
                        .filter(charge -> charge.kind() == ExpenseKind.POSTAGE)
                        .mapToInt(Expenses.Charge::yen)
                        .sum();
        return Math.max(0, yen - ahead);
    }
}
