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
    /** Whether the applicant still has time and hasn't answered yet. */
    public boolean runsOn(LocalDate today) {
        return !answered && !today.isAfter(due);
    }

    Correction withAnswer() {
        return new Correction(asked, due, true);
    }
}
