package kaijidesk.desk;

/**
 * Something can't be done, and nothing was changed. The text of the exception holds no personal
 * data.
 */
public abstract sealed class CannotDo extends Exception
        permits ActBarred,
                CannotPeople,
                CannotPost,
                CannotPrint,
                CannotScan,
                CannotTake,
                CannotBackUp,
                CaseChanged,
                CasePurged,
                LetterWouldTell,
                NoSuchCase,
                NoSuchSheet,
                ProfileFaulty {
    private static final long serialVersionUID = 1L;

    /** With numbers or rule ids only. */
    protected CannotDo(String neutral) {
        super(neutral);
    }
}
