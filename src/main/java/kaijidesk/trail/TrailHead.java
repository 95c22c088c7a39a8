package kaijidesk.trail;

/**
 * Where a history ends.
 *
 * @param entries how many entries it has
 * @param mac the last one's; the genesis value when there is none
 * @param seal {@link Chain#seal} of both
 */
public record TrailHead(long entries, byte[] mac, byte[] seal) {
    /** The head after an entry more; over a head that was tampered with it never becomes whole. */
    public TrailHead after(Chain chain, byte[] next) {
        long more = entries + 1;
        return new TrailHead(more, next, chain.sealed(this) ? chain.seal(more, next) : seal);
    }

    /** The count alone. */
    @Override
    public String toString() {
        return "TrailHead[" + entries + "]";
    }
}
