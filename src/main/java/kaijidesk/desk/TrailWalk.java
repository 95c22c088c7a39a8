package kaijidesk.desk;

import java.util.List;
import java.util.Optional;
import kaijidesk.store.TrailTable;
import kaijidesk.store.Transaction;
import kaijidesk.trail.Chain;
import kaijidesk.trail.FaultKind;
import kaijidesk.trail.TrailFault;
import kaijidesk.trail.TrailHead;
import kaijidesk.trail.TrailLink;
import kaijidesk.trail.TrailVerdict;
import kaijidesk.trail.Verifier;

/**
 * Leads a verifier along the stored history, some entries a transaction. Others go on adding to it;
 * only while the last ones are read they wait, so that it has an end.
 */
record TrailWalk(Transactions transactions, Chain chain) {
    private static final int AT_ONCE = 2_000;
    private static final int TAIL = 1_000;

    TrailVerdict all(RegimeDesk.Progress progress) {
        // below the first number too: nothing is to be there
        return walk(Verifier.ofAll(chain), Long.MIN_VALUE, progress);
    }

    TrailVerdict tail() {
        TrailHead head = read(TrailTable::head);
        long before = head.entries() - TAIL;
        if (before <= 0) {
            return all((done, all) -> true);
        }
        Optional<byte[]> mac = read(trail -> trail.mac(before));
        if (mac.isEmpty()) {
            TrailFault missing = new TrailFault(FaultKind.MISSING, before);
            return new TrailVerdict(0, head.entries(), 0, missing, true);
        }
        return walk(Verifier.after(chain, before, mac.get()), before, (done, all) -> true);
    }

    private TrailVerdict walk(Verifier verifier, long from, RegimeDesk.Progress progress) {
        long begin = from;
        while (true) {
            long next = begin;
            Optional<TrailVerdict> found = step(verifier, next);
            if (found.isPresent()) {
                return found.get();
            }
            TrailHead head = read(TrailTable::head);
            if (!progress.goOn(whole(verifier.last()), whole(head.entries()))) {
                return verifier.ended(head);
            }
            begin = verifier.last();
        }
    }

    /** The verdict, once the end or a fault is reached. */
    private Optional<TrailVerdict> step(Verifier verifier, long from) {
        return transactions.run((Transaction transaction) -> {
            transaction.undo();
            TrailTable trail = transaction.trail();
            List<TrailLink> some = trail.links(from, AT_ONCE);
            if (some.size() < AT_ONCE) {
                transaction.still(); // or the end would move on
                some = trail.links(from, AT_ONCE);
            }
            return verdict(verifier, some, trail.head());
        });
    }

    private static Optional<TrailVerdict> verdict(
            Verifier verifier, List<TrailLink> some, TrailHead head) {
        boolean sound = true;
        for (TrailLink link : following(some, verifier.last())) {
            sound = sound && verifier.take(link);
        }
        return sound && some.size() == AT_ONCE ? Optional.empty() : Optional.of(verifier.end(head));
    }

    /** The last entry was read again: one more with its number would show. */
    private static List<TrailLink> following(List<TrailLink> some, long last) {
        boolean known = !some.isEmpty() && last > 0 && some.getFirst().entry().number() == last;
        return known ? some.subList(1, some.size()) : some;
    }

    private static int whole(long entries) {
        return (int) Math.min(entries, Integer.MAX_VALUE);
    }

    private interface Look<T> {
        T at(TrailTable trail);
    }

    /** Nothing is written, so nothing is forced to the disk. */
    private <T> T read(Look<T> look) {
        return transactions.run((Transaction transaction) -> {
            transaction.undo();
            return look.at(transaction.trail());
        });
    }
}
