package kaijidesk.records.database;

import kaijidesk.records.RecordsFile;

/**
 * How the operator's own database is asked.
 *
 * @param address its JDBC address, see {@link DatabaseAddress}
 * @param user who asks
 * @param password their password
 * @param members answers with the columns of members.csv
 * @param trades answers with the columns of trades.csv
 * @param messages answers with the columns of messages.csv
 */
public record OperatorDatabase(
        String address,
        String user,
        String password,
        String members,
        String trades,
        String messages) {
    /** When nothing is known yet. */
    public static final OperatorDatabase NONE = new OperatorDatabase("", "", "", "", "", "");

    /** The query of a table. */
    public String query(RecordsFile table) {
        return switch (table) {
            case MEMBERS -> members;
            case TRADES -> trades;
            case MESSAGES -> messages;
        };
    }

    /** The same with another password. */
    public OperatorDatabase with(String other) {
        return new OperatorDatabase(address, user, other, members, trades, messages);
    }

    /** Tells nobody the password, nor anything else of it. */
    @Override
    public String toString() {
        return "OperatorDatabase";
    }
}
