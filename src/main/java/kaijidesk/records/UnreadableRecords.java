package kaijidesk.records;

/**
 * An export that can't be read at all. Its message names file and column only, never what the file
 * holds.
 */
public final class UnreadableRecords extends Exception {
    /** What is wrong with the export. */
    public enum Why {
        NO_FILE,
        NO_COLUMN,
        /** Quotes that don't end, or a field larger than any real one; behind which line. */
        NOT_CSV,
        /** A list of holidays that leaves out years, or most of one. */
        NOT_WHOLE_YEARS,
        /** The file system failed. */
        NOT_READABLE,
        /** The office knows no database of the operator's. */
        NO_DATABASE,
        /** An address that isn't of a known kind, or asks for more than a connection. */
        DATABASE_ADDRESS,
        /** A query that does more than read. */
        DATABASE_QUERY,
        /** No driver for such an address. */
        DATABASE_DRIVER,
        /** The database doesn't answer. */
        DATABASE_AWAY,
        /** User or password are refused. */
        DATABASE_LOGIN,
        /** The database refused the query of a table, or failed in it. */
        DATABASE_ANSWER,
        /** The database took too long. */
        DATABASE_SLOW
    }

    private final Why why;
    private final String file;
    private final String column;

    /**
     * One of a kind.
     *
     * @param file the file's or table's name
     * @param column what more can be said without telling any data: a column, a line, a setting
     */
    public UnreadableRecords(Why why, String file, String column) {
        super(why + ": " + file + (column.isEmpty() ? "" : " " + column));
        this.why = why;
        this.file = file;
        this.column = column;
    }

    /** What is wrong with the export. */
    public Why why() {
        return why;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** The column's name for {@link Why#NO_COLUMN}; a line, a setting or a code, or empty. */
    public String column() {
        return column;
    }
}
