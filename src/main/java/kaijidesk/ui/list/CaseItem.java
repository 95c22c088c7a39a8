package kaijidesk.ui.list;

import java.time.LocalDate;
import kaijidesk.cases.CaseRow;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list: what is shown, already formatted, beside the raw values by which it is
 * sorted.
 *
 * @param row the raw values
 * @param verdict the verdict with its rules
 * @param received day of receipt
 * @param deadline the next deadline, empty when nothing is due
 * @param due how near the deadline is
 * @param searchKey all that is shown, folded
 */
record CaseItem(
        CaseRow row, String verdict, String received, String deadline, Due due, String searchKey) {
    /** How near a deadline is. */
    enum Due {
        NONE,
        LATER,
        SOON,
        OVERDUE;

        static Due of(@Nullable LocalDate deadline, LocalDate today) {
            if (deadline == null) {
                return NONE;
            }
            if (deadline.isBefore(today)) {
                return OVERDUE;
            }
            return deadline.isAfter(today.plusDays(7)) ? LATER : SOON;
        }
    }
}
