package kaijidesk.desk;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.JoinedPages;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.PrintState;
import kaijidesk.store.Transaction;
import kaijidesk.trail.TrailKind;

/**
 * Letters on their way to a printer. A run takes its letters before anything goes out and keeps
 * them until it is sure whether they are on paper; where nobody is sure, a person decides.
 */
public final class PrintDesk {
    private final Transactions transactions;
    private final LetterPress press;
    private final Clock clock;

    PrintDesk(Transactions transactions, LetterPress press, Clock clock) {
        this.transactions = transactions;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Takes letters that wait to be printed: all of them, or none.
     *
     * @throws CannotPost when one doesn't wait for it, or another run has it
     * @throws CaseChanged when somebody did something to one since it was shown
     */
    public PrintJob begin(List<Posting> seen, Person person) throws CannotDo {
        // two who hold several of them never wait for each other
        List<Posting> held =
                seen.stream()
                        .sorted(Comparator.comparing(each -> each.caseNumber().value()))
                        .toList();
        List<String> letters = seen.stream().map(Posting::letterId).toList();
        return transactions.<PrintJob, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PostingSteps steps = new PostingSteps(transaction);
                    for (Posting each : held) {
                        steps.ready(each, PostingStep.PRINT);
                    }
                    return begin(transaction, letters, person);
                });
    }

    /**
     * Takes letters by their numbers, whatever became of them: one that was printed already is
     * printed as a copy, of which the history tells (R6.02).
     *
     * @throws NoSuchCase when there is no such letter
     * @throws CannotPost when another run has one, or one is void
     */
    public PrintJob copy(List<String> numbers, Person person) throws CannotDo {
        List<String> letters = numbers.stream().distinct().toList();
        return transactions.<PrintJob, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    for (String each : letters) {
                        if (transaction.letters().pdf(each).isEmpty()) {
                            throw new NoSuchCase(each);
                        }
                        PostingSteps.stop(
                                transaction.postings().find(each).flatMap(Posting::wrongPaper));
                    }
                    return begin(transaction, letters, person);
                });
    }

    /** With an entry of each letter in the history (R6.02): no page is handed out without. */
    private PrintJob begin(Transaction transaction, List<String> letters, Person person)
            throws CannotDo {
        Instant now = now();
        // whoever begins a run waits here for another who does
        long serial = transaction.counters().next("print-run");
        for (String each : letters) {
            Optional<PrintClaim> taken = transaction.prints().claim(each);
            PostingSteps.stop(taken.map(PrintClaim::wrong));
        }
        PrintJob job = new PrintJob("P-%06d".formatted(serial), letters);
        transaction.prints().begin(job.runId(), person, now, job.letters());
        for (String each : letters) {
            CaseNumber number = transaction.letters().caseOf(each).orElse(null);
            transaction.trail().append(TrailKind.PRINT, now, person, number, each);
        }
        return job;
    }

    /**
     * The stored pages of a run's letters, one after the other. A single letter stays as it is,
     * byte for byte.
     *
     * @param duplex whether each letter begins on a sheet of its own when both sides are printed
     * @param progress is told how many letters are in it
     * @return empty when the progress ended it
     */
    public Optional<byte[]> pages(PrintJob job, boolean duplex, RegimeDesk.Progress progress)
            throws CannotDo {
        List<String> letters = job.letters();
        return transactions.<Optional<byte[]>, CannotDo>as(
                Duty.POST,
                transaction -> {
                    if (letters.size() == 1) {
                        return Optional.of(stored(transaction, letters.getFirst()));
                    }
                    try (JoinedPages joined = press.join(job.runId(), duplex)) {
                        for (int i = 0; i < letters.size(); i++) {
                            if (!progress.goOn(i, letters.size())) {
                                return Optional.empty();
                            }
                            add(joined, letters.get(i), stored(transaction, letters.get(i)));
                        }
                        return Optional.of(joined.finish());
                    }
                });
    }

    /** Letters of the first versions have no tags, and are printed alone. */
    private static void add(JoinedPages joined, String letterId, byte[] pdf) throws CannotPost {
        try {
            joined.add(pdf);
        } catch (UncheckedIOException e) {
            throw new CannotPost(PrintClaim.alone(letterId));
        }
    }

    private static byte[] stored(Transaction transaction, String letterId) throws NoSuchCase {
        return transaction.letters().pdf(letterId).orElseThrow(() -> new NoSuchCase(letterId));
    }

    /** From now on the printer may have them; said before the first byte goes out. */
    public void sending(PrintJob job) {
        transactions.as(
                Duty.POST,
                transaction -> {
                    transaction.prints().send(job.runId());
                    return job;
                });
    }

    /**
     * How a run ended: printed, not printed, or nobody knows. What was printed is recorded with its
     * step and entry in the case's history.
     */
    public void ended(PrintJob job, PrintState end, Person person) throws CannotDo {
        transactions.<PrintJob, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    List<PrintClaim> claims = transaction.prints().open(job.runId());
                    new PrintSteps(transaction).settle(claims, end, decision(person));
                    return job;
                });
    }

    /**
     * A person looked at the paper and says whether letters were printed: all are settled, or none.
     *
     * @throws CannotPost when one is being printed, or nothing about it is open
     */
    public void decided(List<String> letters, boolean printed, Person person) throws CannotDo {
        transactions.<Boolean, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PrintSteps prints = new PrintSteps(transaction);
                    List<PrintClaim> claims = new ArrayList<>();
                    for (String each : letters) {
                        claims.add(prints.undecided(each));
                    }
                    PrintState end = printed ? PrintState.PRINTED : PrintState.NOT_PRINTED;
                    prints.settle(claims, end, decision(person));
                    if (!printed) {
                        PostingSteps steps = new PostingSteps(transaction);
                        for (PrintClaim claim : claims) {
                            steps.notPrinted(claim, decision(person));
                        }
                    }
                    return printed;
                });
    }

    /** The letters that a run has: being printed, or for a person to decide. */
    public List<PrintClaim> open() {
        return transactions.run(transaction -> transaction.prints().open());
    }

    private Decision decision(Person person) {
        return new Decision(person, now(), "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
