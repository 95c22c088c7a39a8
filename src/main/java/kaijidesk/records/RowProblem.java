package kaijidesk.records;

/**
 * Why a row was skipped. Never holds what stood in the row.
 *
 * @param file the file's name
 * @param line where the row begins, from 1
 * @param why what is wrong
 * @param column the column at fault, empty when it is the whole row
 */
public record RowProblem(String file, long line, Why why, String column) {
    /** What can be wrong with a row. */
    public enum Why {
        /** More or fewer fields than the header has. */
        FIELD_COUNT,
        /** A character was damaged or unreadable in the file's encoding. */
        DAMAGED_TEXT,
        /** A value that must be there is not. */
        EMPTY,
        /** Longer than any real value of its kind. */
        TOO_LONG,
        /** Not a day as 2016-06-12. */
        BAD_DATE,
        /** Not a moment with its offset as 2016-06-29T20:15:00+09:00. */
        BAD_TIME,
        /** None of the words that the column knows. */
        UNKNOWN_WORD,
        /** Says otherwise what is known of the same member at the same point in time (R2.19). */
        CONTRADICTION,
        /** Says otherwise what an earlier row of the same records said of the same trade. */
        REPEATED
    }
}
