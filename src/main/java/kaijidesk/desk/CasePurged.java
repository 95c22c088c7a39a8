package kaijidesk.desk;

import kaijidesk.cases.CaseNumber;

/** The case was purged: only its number, dates and verdict are left (R6.03). */
public final class CasePurged extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient CaseNumber number;

    /** With the case's number. */
    public CasePurged(CaseNumber number) {
        super(number.value());
        this.number = number;
    }

    /** Which case. */
    public CaseNumber number() {
        return number;
    }
}
