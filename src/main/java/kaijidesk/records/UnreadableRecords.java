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
        /** Quotes that don't end, or a field larger than any real one. */
        NOT_CSV,
        /** A list of holidays that leaves out years, or most of one. */
        NOT_WHOLE_YEARS,
        /** The file system failed. */
        NOT_READABLE
    }

    private final Why why;
    private final String file;
    private final String column;

    UnreadableRecords(Why why, String file, String column) {
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

    /** The column's name for {@link Why#NO_COLUMN}, else empty. */
    public String column() {
        return column;
    }
}
