package kaijidesk.cases;

import java.time.LocalDate;

/**
 * That the applicant was asked, in one message, for all that is missing (R5.03, R2.07).
 *
 * @param asked who asked, when
 * @param due last day of the correction period
 * @param answered whether anything came since
 */
public record Correction(Decision asked, LocalDate due, boolean answered) {
    /** How far a request has come. */
    public enum State {
        /** The applicant still has time. */
        RUNS,
        /** Something came. */
        ANSWERED,
        /** The period is over and nothing came. */
        OVER
    }

    /** How far the request has come on that day. */
    public State state(LocalDate today) {
        if (answered) {
            return State.ANSWERED;
        }
        return today.isAfter(due) ? State.OVER : State.RUNS;
    }

    /** Whether the applicant still has time and hasn't answered yet. */
    public boolean runsOn(LocalDate today) {
        return state(today) == State.RUNS;
    }

    Correction withAnswer() {
        return new Correction(asked, due, true);
    }
}
