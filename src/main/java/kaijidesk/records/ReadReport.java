package kaijidesk.records;

/**
 * How many rows of the records were handed on; rows with a problem were skipped and counted
 * elsewhere.
 *
 * @param members rows of members
 * @param trades rows of trades
 * @param messages rows of messages
 */
public record ReadReport(int members, int trades, int messages) {
    /** All rows that were handed on. */
    public long rows() {
        return (long) members + trades + messages;
    }
}
