package kaijidesk.records;

import java.util.List;

/** The three tables of the operator's records, in the order in which they are read. */
public enum RecordsFile {
    /** One row for each member and point in time (R2.19). */
    MEMBERS("members", MemberRows.COLUMNS),
    /** One row for each trade. */
    TRADES("trades", TradeRows.COLUMNS),
    /** What the parties wrote to each other through the site (R1.02). */
    MESSAGES("messages", MessageRows.COLUMNS);

    private final String table;
    private final List<String> columns;

    RecordsFile(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Its name, as {@code members}. */
    public String table() {
        return table;
    }

    /** The name of its CSV file. */
    public String csv() {
        return table + ".csv";
    }

    /** The columns that it must have, in any order and among others. */
    public List<String> columns() {
        return columns;
    }
}
