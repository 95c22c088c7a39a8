package kaijidesk.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/** Why a case is on today's list, the most pressing first. A case stands there once. */
public enum Matter {
    /** A mail of it is held until a person decides (R2.04). */
    MAIL_HELD,
    /** A day by which something was due is over. */
    OVERDUE,
    DUE_TODAY,
    /** Prepared by somebody else: this person may release it (R6.04). */
    RELEASE,
    /** Due within seven days. */
    DUE_SOON,
    /** Received within seven days, and not decided on. */
    NEW,
    /** Received earlier, and waits for a reviewer. */
    REVIEW,
    /** Decided; what remains is to close it. */
    TO_CLOSE,
    /** Closed, and kept long enough: its papers are to be destroyed (R6.03). */
    RETENTION_OVER,
    /** Prepared by this person: somebody else must release it (R6.04). */
    RELEASE_BY_ANOTHER;

    private static final int DAYS = 7;

    /** What a case is for that person on that day; empty when there is nothing to do. */
    static Optional<Matter> of(CaseRow row, LocalDate today, Person person) {
        if (row.stage() == Stage.CLOSED) {
            // a closed case has one day only, the last one of its retention
            return when(isBefore(row.deadline(), today), RETENTION_OVER);
        }
        return when(isBefore(row.deadline(), today), OVERDUE)
                .or(() -> when(today.equals(row.deadline()), DUE_TODAY))
                .or(() -> when(row.releasableBy(person), RELEASE))
                .or(() -> when(isBefore(row.deadline(), today.plusDays(DAYS + 1)), DUE_SOON))
                .or(() -> when(row.waitsForRelease(), RELEASE_BY_ANOTHER))
                .or(() -> fresh(row, today) ? begun(row.stage()) : waiting(row.stage()));
    }

    private static boolean isBefore(@Nullable LocalDate deadline, LocalDate day) {
        return deadline != null && deadline.isBefore(day);
    }

    private static Optional<Matter> begun(Stage stage) {
        return switch (stage) {
            case INCOMPLETE, UNDER_REVIEW, RIGHTS_REVIEW, NOT_ACCEPTED, SERVICE_ENDED ->
                    Optional.of(NEW);
            default -> waiting(stage);
        };
    }

    private static Optional<Matter> waiting(Stage stage) {
        return switch (stage) {
            case UNDER_REVIEW, RIGHTS_REVIEW -> Optional.of(REVIEW);
            case DISCLOSED, REFUSED, NOT_ACCEPTED, SERVICE_ENDED -> Optional.of(TO_CLOSE);
            default -> Optional.empty();
        };
    }

    private static boolean fresh(CaseRow row, LocalDate today) {
        return Tokyo.dayOf(row.receivedAt()).isAfter(today.minusDays(DAYS));
    }

    private static Optional<Matter> when(boolean so, Matter matter) {
        return so ? Optional.of(matter) : Optional.empty();
    }
}
