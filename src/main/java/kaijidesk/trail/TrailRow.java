package kaijidesk.trail;

/**
 * An entry as auditors see it: without what was entered, with all that its MAC is made of.
 *
 * @param entry the entry
 * @param previous the MAC of the entry before; empty when there is none
 * @param mac {@link Chain#next} of both
 */
public record TrailRow(TrailEntry entry, byte[] previous, byte[] mac) {
    /** The same with the genesis value before it. */
    public TrailRow first(byte[] genesis) {
        return new TrailRow(entry, genesis, mac);
    }

    /** Its place alone. */
    @Override
    public String toString() {
        return "TrailRow[" + entry.number() + "]";
    }
}
