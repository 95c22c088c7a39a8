package kaijidesk.desk;

/** A file isn't a profile that this program can read; nothing was taken in (R6.06). */
public final class UnreadableProfile extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** Not JSON; where: the line. */
        NOT_JSON,
        /** Values are missing; where: their names. */
        MISSING,
        /** Values that the program doesn't know; where: their names. */
        UNKNOWN,
        /** A value of the wrong kind; where: its name. */
        BAD_VALUE
    }

    private final Why why;
    private final String where;

    UnreadableProfile(Why why, String where) {
        super(why + ": " + where);
        this.why = why;
        this.where = where;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    /** The line or the names of the values. */
    public String where() {
        return where;
    }
}
