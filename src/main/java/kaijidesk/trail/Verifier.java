package kaijidesk.trail;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks along a history, entry by entry in the order of their numbers, until the first fault. It
 * keeps the last MAC, and of each purged case one number until its purge is met; no entries.
 */
public final class Verifier {
    private final Chain chain;
    private final long before;
    private final Map<String, Long> unexplained = new HashMap<>();
    private long last;
    private byte[] previous;
    private long destroyed;
    private @Nullable TrailFault fault;

    private Verifier(Chain chain, long before, byte[] previous) {
        this.chain = chain;
        this.before = before;
        this.last = before;
        this.previous = previous;
    }

    /** From the first entry on. */
    public static Verifier ofAll(Chain chain) {
        return new Verifier(chain, 0, chain.genesis());
    }

    /**
     * From the entry on that follows another.
     *
     * @param number the other's number
     * @param mac the other's MAC; a wrong one shows as a change of the entry that follows
     */
    public static Verifier after(Chain chain, long number, byte[] mac) {
        return new Verifier(chain, number, mac);
    }

    /** The number of the last entry that was sound. */
    public long last() {
        return last;
    }

    /** Looks at the next entry; whether all is sound so far. */
    public boolean take(TrailLink link) {
        if (fault == null) {
            fault = wrong(link);
        }
        if (fault != null) {
            return false;
        }
        explain(link.entry());
        last = link.entry().number();
        previous = link.mac();
        return true;
    }

    private @Nullable TrailFault wrong(TrailLink link) {
        long number = link.entry().number();
        if (number != last + 1) {
            return number > last
                    ? new TrailFault(FaultKind.MISSING, last + 1)
                    : new TrailFault(FaultKind.OUT_OF_ORDER, number);
        }
        if (!Chain.same(link.mac(), chain.next(previous, link.entry()))) {
            return new TrailFault(FaultKind.CHANGED, number);
        }
        return content(link);
    }

    private @Nullable TrailFault content(TrailLink link) {
        TrailEntry entry = link.entry();
        String content = link.content();
        byte[] salt = link.salt();
        if (content == null && salt == null) {
            return Chain.same(entry.digest(), chain.nothing()) ? null : gone(entry);
        }
        boolean same =
                content != null
                        && salt != null
                        && Chain.same(entry.digest(), chain.digest(salt, content));
        return same ? null : new TrailFault(FaultKind.CONTENT_CHANGED, entry.number());
    }

    /** Only a purge takes away what was entered, and it comes after. */
    private @Nullable TrailFault gone(TrailEntry entry) {
        destroyed++;
        if (entry.caseNumber() == null) {
            return new TrailFault(FaultKind.CONTENT_GONE, entry.number());
        }
        unexplained.putIfAbsent(entry.caseNumber(), entry.number());
        return null;
    }

    private void explain(TrailEntry entry) {
        if (entry.kind().equals(TrailKind.PURGE.name()) && entry.caseNumber() != null) {
            unexplained.remove(entry.caseNumber());
        }
    }

    /**
     * What was found, once every entry was taken.
     *
     * @param head where the history says that it ends
     */
    public TrailVerdict end(TrailHead head) {
        if (fault == null) {
            fault = wrongEnd(head);
        }
        return new TrailVerdict(last - before, head.entries(), destroyed, fault, true);
    }

    /** What was found until somebody ended the walk. */
    public TrailVerdict ended(TrailHead head) {
        return new TrailVerdict(last - before, head.entries(), destroyed, fault, fault != null);
    }

    private @Nullable TrailFault wrongEnd(TrailHead head) {
        if (last < head.entries()) {
            return new TrailFault(FaultKind.CUT_OFF, last + 1);
        }
        if (last > head.entries()) {
            return new TrailFault(FaultKind.BEYOND_END, head.entries() + 1);
        }
        if (!chain.sealed(head) || !Chain.same(head.mac(), previous)) {
            return new TrailFault(FaultKind.HEAD, last);
        }
        return unexplained.values().stream()
                .min(Long::compare)
                .map(first -> new TrailFault(FaultKind.CONTENT_GONE, first))
                .orElse(null);
    }
}
