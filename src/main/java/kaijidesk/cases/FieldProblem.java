package kaijidesk.cases;

/** A field of an act that can't be read. Names the field, never what was written in it. */
public final class FieldProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the field. */
    public enum Why {
        /** The act has no such field. */
        UNKNOWN,
        /** The field must be given. */
        MISSING,
        /** It isn't a date such as 2016-07-25. */
        NOT_A_DATE,
        /** It isn't a whole number. */
        NOT_A_NUMBER,
        /** It isn't one of the field's choices. */
        NOT_A_CHOICE
    }

    private final Why why;
    private final String field;

    FieldProblem(Why why, String field) {
        super(why + ": " + field);
        this.why = why;
        this.field = field;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    /** Which field. */
    public String field() {
        return field;
    }
}
