package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseMails;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ending;
import kaijidesk.cases.PurgeCheck;
import kaijidesk.cases.PurgedCase;
import kaijidesk.cases.RetentionClock;
import kaijidesk.letters.RecordSheet;
import kaijidesk.mailroom.MailService;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Step;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;
import kaijidesk.text.Texts;

/** What becomes of cases at the end of their retention, inside a transaction. */
record PurgeSteps(Transaction transaction, Profiles profiles) {
    List<DueCase> due(LocalDate today) {
        List<DueCase> due = new ArrayList<>();
        for (CaseNumber number : transaction.purges().candidates(today)) {
            CaseFile file = transaction.cases().find(number).orElseThrow().file();
            PurgeCheck check = check(file);
            if (check.due(today)) {
                due.add(
                        new DueCase(
                                number,
                                Tokyo.dayOf(Objects.requireNonNull(file.closed()).at()),
                                Objects.requireNonNull(
                                        RetentionClock.lastDay(file, check.profile())),
                                check.bars(today),
                                transaction.purges().proposed(number).orElse(null),
                                false));
            }
        }
        for (PurgedCase purged : transaction.purges().withProvisions()) {
            provisions(purged, today).ifPresent(due::add);
        }
        due.sort(Comparator.comparing(DueCase::number));
        return due;
    }

    /** Provision records of a purged case whose three years are over (R6.01). */
    private Optional<DueCase> provisions(PurgedCase purged, LocalDate today) {
        Profile profile = profile(purged.number());
        return transaction.provisions().of(purged.number()).stream()
                .map(each -> RetentionClock.lastDay(each, profile))
                .filter(today::isAfter)
                .min(Comparator.naturalOrder())
                .map(lastDay ->
                        new DueCase(
                                purged.number(),
                                Tokyo.dayOf(purged.closedAt()),
                                lastDay,
                                List.of(),
                                transaction.purges().proposed(purged.number()).orElse(null),
                                true));
    }

    CaseFile find(CaseNumber number) throws CannotDo {
        if (transaction.purges().find(number).isPresent()) {
            throw new CasePurged(number);
        }
        return transaction
                .cases()
                .find(number)
                .orElseThrow(() -> new NoSuchCase(number.value()))
                .file();
    }

    PurgedCase purged(CaseNumber number) throws NoSuchCase {
        return transaction.purges().find(number).orElseThrow(() -> new NoSuchCase(number.value()));
    }

    /** Stops unless the case is due and nothing holds it back. */
    void stopUnlessDue(CaseNumber number, LocalDate today) throws CannotDo {
        Optional<PurgedCase> purged = transaction.purges().find(number);
        if (purged.isPresent()) {
            if (provisions(purged.get(), today).isEmpty()) {
                throw new CasePurged(number);
            }
            return;
        }
        stop(number, check(find(number)).bars(today));
    }

    /** Purges a case, or what was left of one. Returns whether it was the case itself. */
    boolean purge(CaseNumber number, Decision decision, LocalDate today) throws CannotDo {
        stopUnlessDue(number, today);
        Optional<Decision> proposed = transaction.purges().proposed(number);
        stop(number, PurgeCheck.fourEyes(proposed.orElse(null), decision.by()));
        Profile profile = profile(number);
        boolean whole = transaction.purges().find(number).isEmpty();
        if (whole) {
            transaction.purges().keep(left(number, proposed.orElseThrow(), decision, profile));
            transaction.shredder().shred(number);
        } else {
            transaction.purges().withdraw(number);
            transaction.purges().uncompacted(number);
        }
        transaction
                .provisions()
                .forget(number, each -> today.isAfter(RetentionClock.lastDay(each, profile)));
        return whole;
    }

    /** That cases are destroyed, once they are beyond recovery. */
    RecordSheet certificate(List<CaseNumber> cases, LocalDate today, Texts texts) throws CannotDo {
        List<PurgedCase> certified = new ArrayList<>();
        for (CaseNumber each : cases) {
            PurgedCase purged = purged(each);
            if (!purged.beyondRecovery()) {
                throw new NoSuchSheet(Step.of("sheet.not-compacted", each.value()));
            }
            certified.add(purged);
        }
        return new PurgeSheets(texts).of(certified, profiles.on(transaction, today).operator());
    }

    private PurgedCase left(
            CaseNumber number, Decision proposed, Decision decision, Profile profile)
            throws CannotDo {
        CaseFile file = find(number);
        Instant closed = Objects.requireNonNull(file.closed()).at();
        return new PurgedCase(
                number,
                file.application().receivedAt(),
                closed,
                Objects.requireNonNull(RetentionClock.lastDay(file, profile)),
                Ending.of(file, transaction.history().of(number)),
                transaction.purges().headline(number),
                proposed,
                decision,
                transaction.shredder().extent(number),
                null);
    }

    private PurgeCheck check(CaseFile file) {
        return new PurgeCheck(
                file,
                profiles.edition(transaction, file.profile()),
                CaseViews.related(transaction, file),
                underway(file.number()),
                mails(transaction, file.number()).open());
    }

    private static CaseMails mails(Transaction transaction, CaseNumber number) {
        return new CaseMails(transaction.mailServer().any(), transaction.outbox().of(number));
    }

    private Profile profile(CaseNumber number) {
        return profiles.edition(transaction, transaction.purges().edition(number));
    }

    /** Letters of which it isn't settled yet whether they arrived. */
    private int underway(CaseNumber number) {
        return (int)
                transaction.postings().of(number).stream()
                        .filter(each ->
                                switch (each.state()) {
                                    case TO_PRINT, PRINTED, ENCLOSED -> true;
                                    case HANDED_OVER ->
                                            each.dispatch() != null
                                                    && MailService.tracked(
                                                            each.dispatch().service());
                                    case RETURNED -> each.open();
                                    case DELIVERED, VOID -> false;
                                })
                        .count();
    }

    private static void stop(CaseNumber number, List<Bar> bars) throws ActBarred {
        if (!bars.isEmpty()) {
            List<Bar> all = new ArrayList<>(bars);
            all.addFirst(PurgeCheck.about(number));
            throw new ActBarred(all);
        }
    }
}
