package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.cases.PurgedCase;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.RecordSheet;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Progress;
import kaijidesk.store.Transaction;
import kaijidesk.text.Texts;
import kaijidesk.trail.TrailKind;

/**
 * The end of cases (R6.03): which are due, and their destruction by two persons (R6.04). A purge is
 * done once the office's file was written anew without them; the certificate says when.
 */
public final class RetentionDesk {
    /** What the history calls a proposal. */
    static final String PROPOSED = "propose-purge";

    /** What the history calls a proposal that was taken back. */
    static final String WITHDRAWN = "withdraw-purge";

    /** What the setting is called that tells when something was purged last. */
    static final String LAST = "purged-at";

    /** Kept while something was destroyed beside cases and the file still has traces of it. */
    private static final String TRACES = "traces";

    /** What the history calls a purge. */
    static final String PURGED = "purge-case";

    /** What the history calls it when provision records of a purged case go (R6.01). */
    static final String PROVISIONS_PURGED = "purge-provisions";

    private final Transactions transactions;
    private final Compactor compactor;
    private final Consumer<Person> mails;
    private final Profiles profiles;
    private final LetterPress press;
    private final Clock clock;

    /** Writes the office's file anew. */
    interface Compactor {
        /** Whether it was done; false when the progress ended it. */
        boolean compact(Progress progress);
    }

    RetentionDesk(
            Transactions transactions,
            Compactor compactor,
            Consumer<Person> mails,
            Profiles profiles,
            LetterPress press,
            Clock clock) {
        this.transactions = transactions;
        this.compactor = compactor;
        this.mails = mails;
        this.profiles = profiles;
        this.press = press;
        this.clock = clock;
    }

    /** The cases whose retention is over on that day in Tokyo, by their numbers. */
    public List<DueCase> due(LocalDate today) {
        return transactions.run(transaction -> steps(transaction).due(today));
    }

    /**
     * What a purge of the case would destroy; nothing is.
     *
     * @throws NoSuchCase when the office has no such case
     * @throws CasePurged when it is purged already
     */
    public PurgeExtent preview(CaseNumber number) throws CannotDo {
        return transactions.<PurgeExtent, CannotDo>run(transaction -> {
            steps(transaction).find(number);
            return transaction.shredder().extent(number);
        });
    }

    /**
     * Proposes to purge cases: all of them, or none. One that is proposed already stays proposed by
     * whoever did it first.
     *
     * @throws ActBarred when something holds one back
     */
    public void propose(List<CaseNumber> cases, Person person) throws CannotDo {
        Decision decision = decision(person);
        transactions.<Boolean, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    PurgeSteps steps = steps(transaction);
                    for (CaseNumber each : cases) {
                        transaction.cases().hold(each);
                        steps.stopUnlessDue(each, today());
                        if (transaction.purges().proposed(each).isEmpty()) {
                            transaction.purges().propose(each, decision);
                            append(transaction, each, decision, PROPOSED);
                        }
                    }
                    return true;
                });
    }

    /** Takes proposals back, those of others too; each stands in its case's history. */
    public void withdraw(List<CaseNumber> cases, Person person) {
        Decision decision = decision(person);
        transactions.as(
                Duty.WORK,
                person,
                transaction -> {
                    for (CaseNumber each : cases) {
                        if (transaction.purges().proposed(each).isPresent()) {
                            transaction.purges().withdraw(each);
                            append(transaction, each, decision, WITHDRAWN);
                        }
                    }
                    return person;
                });
    }

    /**
     * Purges cases that another person proposed, each in a transaction of its own. Traces stay in
     * the file until {@link #compact}.
     *
     * @param progress ends it early when it says so; what was purged until then is
     * @return how many were purged
     * @throws ActBarred when one isn't proposed, the same person proposed it, or something holds it
     *     back by now; those before it are purged
     */
    public int purge(List<CaseNumber> cases, Person person, RegimeDesk.Progress progress)
            throws CannotDo {
        int done = 0;
        for (CaseNumber each : cases) {
            if (!progress.goOn(done, cases.size())) {
                return done;
            }
            Decision decision = decision(person);
            transactions.<Boolean, CannotDo>as(
                    Duty.PURGE,
                    person,
                    transaction -> {
                        transaction.cases().hold(each);
                        boolean whole = steps(transaction).purge(each, decision, today());
                        String what = whole ? PURGED : PROVISIONS_PURGED;
                        append(transaction, each, decision, what);
                        transaction.settings().replace(LAST, List.of(decision.at().toString()));
                        transaction
                                .trail()
                                .append(TrailKind.PURGE, decision.at(), decision.by(), each, what);
                        return true;
                    });
            done++;
        }
        // what was set aside in the inbox ends with the same run
        mails.accept(person);
        progress.goOn(done, cases.size());
        return done;
    }

    /**
     * Writes the office's file anew, so that nothing of purged cases can be recovered from it. All
     * others who use the office wait meanwhile.
     *
     * @return false when the progress ended it; it is still to be done then
     * @throws kaijidesk.store.StoreFailure when it can't be done, such as on a full disk
     */
    public boolean compact(DoublePredicate progress) {
        transactions.as(Duty.PURGE, transaction -> Boolean.TRUE);
        return anew(progress);
    }

    private boolean anew(DoublePredicate progress) {
        if (!compactor.compact(progress::test)) {
            return false;
        }
        transactions.run(transaction -> {
            transaction.purges().compacted(now());
            transaction.settings().replace(TRACES, List.of());
            return true;
        });
        return true;
    }

    /** Whether the file is still to be written anew: at the latest when the office is closed. */
    public boolean pending() {
        return transactions.run(transaction -> {
            transaction.undo();
            return transaction.purges().pending() || !transaction.settings().all(TRACES).isEmpty();
        });
    }

    /** What is left of the purged cases, by their numbers; backups of before are to be deleted. */
    public List<PurgedCase> purged() {
        return transactions.run(transaction -> transaction.purges().all());
    }

    /**
     * What is left of a purged case.
     *
     * @throws NoSuchCase when no such case was purged
     */
    public PurgedCase purged(CaseNumber number) throws CannotDo {
        return transactions.<PurgedCase, CannotDo>run(
                transaction -> steps(transaction).purged(number));
    }

    /** The letters of a purged case by their numbers; their pages are gone. */
    public List<LetterRow> letters(CaseNumber number) {
        return transactions.run(transaction -> transaction.letters().of(number));
    }

    /**
     * Certifies on paper what was destroyed (廃棄証明書), as PDF.
     *
     * @throws NoSuchCase when one of them wasn't purged
     * @throws NoSuchSheet when the file wasn't written anew since
     */
    public byte[] certificate(List<CaseNumber> cases, Texts texts) throws CannotDo {
        RecordSheet sheet =
                transactions.<RecordSheet, CannotDo>run(
                        transaction -> steps(transaction).certificate(cases, today(), texts));
        return press.record(sheet, texts.locale());
    }

    /** Writes the file anew if that is still to be done; a failure leaves it to be done. */
    void end() {
        if (pending()) {
            anew(share -> true);
        }
    }

    /** From now on the file is to be written anew. */
    static void filePending(Transaction transaction) {
        transaction.settings().replace(TRACES, List.of("beside-cases"));
    }

    private PurgeSteps steps(Transaction transaction) {
        return new PurgeSteps(transaction, profiles);
    }

    private static void append(
            Transaction transaction, CaseNumber number, Decision decision, String act) {
        transaction.history().append(number, decision.at(), decision.by(), act, Map.of());
    }

    private Decision decision(Person person) {
        return new Decision(person, now(), "");
    }

    private LocalDate today() {
        return Tokyo.dayOf(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
