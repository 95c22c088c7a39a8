package kaijidesk.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Store;
import kaijidesk.trail.Anchor;
import kaijidesk.trail.AnchorSigner;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailHead;
import kaijidesk.trail.TrailKeys;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailRow;
import kaijidesk.trail.TrailVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The office's history as auditors use it: looked through, filtered, exported, anchored (R6.05).
 */
public final class TrailDesk {
    /** How many entries are read in one transaction. */
    private static final int AT_ONCE = 2_000;

    private final Transactions transactions;
    private final TrailKeys keys;
    private final Clock clock;
    private final TrailVerdict atStart;
    private volatile AnchorVerdict anchorAtStart = AnchorVerdict.HOLDS;

    TrailDesk(Transactions transactions, TrailKeys keys, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
        this.atStart = verifyTail();
    }

    /**
     * What the look at the latest entries found when the office was opened. A fault locks nobody
     * out; whoever works here must see it.
     */
    public TrailVerdict atStart() {
        return atStart;
    }

    /** What the office's own latest anchor said when it was opened. */
    public AnchorVerdict anchorAtStart() {
        return anchorAtStart;
    }

    void anchorAtStart(AnchorVerdict verdict) {
        anchorAtStart = verdict;
    }

    /**
     * Looks through the whole history while others go on working. May take long.
     *
     * @param progress ends it early when it says so
     */
    public TrailVerdict verify(RegimeDesk.Progress progress) {
        return new TrailWalk(transactions, keys.chain()).all(progress);
    }

    /** Looks at the latest 1,000 entries. */
    public TrailVerdict verifyTail() {
        return new TrailWalk(transactions, keys.chain()).tail();
    }

    /**
     * What to look for.
     *
     * @param from first day in Tokyo
     * @param until last day in Tokyo
     */
    public static TrailFilter filter(
            @Nullable String person,
            @Nullable TrailKind kind,
            @Nullable CaseNumber number,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new TrailFilter(
                person,
                kind,
                number == null ? null : number.value(),
                from == null ? null : Tokyo.beginOf(from),
                until == null ? null : Tokyo.beginOf(until.plusDays(1)));
    }

    /**
     * Entries, the latest first.
     *
     * @param before only those with a smaller number
     */
    public List<TrailRow> entries(TrailFilter filter, long before, int most) {
        return transactions.as(
                Duty.AUDIT,
                transaction -> {
                    transaction.undo();
                    return transaction.trail().before(filter, before, most);
                });
    }

    /**
     * Writes entries in the order of their numbers, with all that their MACs are made of and
     * without what was entered: who has the key can check them elsewhere. The export is itself an
     * entry.
     *
     * @return how many
     * @throws IOException when it can't be written
     */
    public long export(TrailFilter filter, TrailFormat format, OutputStream out, Person person)
            throws IOException {
        logAudit(TrailKind.EXPORT, "history-export", person);
        byte[] genesis = keys.chain().genesis();
        long written = 0;
        try (TrailExport export = format.begin(out)) {
            long last = Long.MIN_VALUE;
            List<TrailRow> some;
            do {
                some = after(filter, last);
                for (TrailRow row : some) {
                    last = row.entry().number();
                    export.write(last == 1 ? row.first(genesis) : row);
                    written++;
                }
            } while (some.size() == AT_ONCE);
        }
        return written;
    }

    private List<TrailRow> after(TrailFilter filter, long last) {
        return read(transaction -> transaction.trail().after(filter, last, AT_ONCE));
    }

    /** A signed note of how far the history has come, itself an entry; a small text file. */
    public byte[] anchor(Person person) {
        logAudit(TrailKind.EXPORT, "history-anchor", person);
        return anchored();
    }

    /** The same for the office's own use. */
    byte[] anchored() {
        TrailHead head = read(transaction -> transaction.trail().head());
        return keys.signer().sign(head, now()).file();
    }

    /** What an anchor's file says of the history as it is. */
    public AnchorVerdict check(byte[] file) {
        Optional<Anchor> read = Anchor.read(file);
        if (read.isEmpty()) {
            return AnchorVerdict.UNREADABLE;
        }
        Anchor anchor = read.get();
        AnchorSigner signer = keys.signer();
        Optional<byte[]> there =
                anchor.entries() == 0
                        ? Optional.of(keys.chain().genesis())
                        : read(transaction -> transaction.trail().mac(anchor.entries()));
        return signer.compare(anchor, there);
    }

    void looked(Look look, Person person) {
        log(TrailKind.valueOf(look.kind().name()), look.number(), look.about(), person);
    }

    private void logAudit(TrailKind kind, String about, Person person) {
        transactions.as(
                Duty.AUDIT,
                person,
                transaction -> {
                    transaction.trail().append(kind, now(), person, null, about);
                    return kind;
                });
    }

    private void log(TrailKind kind, @Nullable CaseNumber number, String about, Person person) {
        transactions.named(
                person,
                transaction -> {
                    transaction.trail().append(kind, now(), person, number, about);
                    return kind;
                });
    }

    /** Nothing is written, so nothing is forced to the disk. */
    private <T> T read(Store.Work<T, RuntimeException> work) {
        return transactions.run(transaction -> {
            transaction.undo();
            return work.in(transaction);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
