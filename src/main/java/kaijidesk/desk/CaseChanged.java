package kaijidesk.desk;

import kaijidesk.cases.CaseNumber;

/** Somebody else changed the case since it was shown. Nothing was changed; look at it again. */
public final class CaseChanged extends CannotDo {
    private static final long serialVersionUID = 1L;

    /** For that case. */
    public CaseChanged(CaseNumber number) {
        super(number.value());
    }
}
