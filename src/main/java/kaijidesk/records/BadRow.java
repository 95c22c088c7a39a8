package kaijidesk.records;

/** Ends the reading of one row. Made often in a bad export, so without a stack trace. */
final class BadRow extends Exception {
    private final RowProblem.Why why;
    private final String column;

    BadRow(RowProblem.Why why, String column) {
        super(why + " " + column, null, false, false);
        this.why = why;
        this.column = column;
    }

    RowProblem in(RowPlace where) {
        return new RowProblem(where.file(), where.line(), why, column);
    }
}
