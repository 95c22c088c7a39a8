package kaijidesk.regime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which no business is done, for Civil Code art. 142. Data of the profile, known for a
 * span only.
 *
 * @param holidays national holidays and the company's own days off
 * @param saturdays whether Saturdays count as days off
 * @param verifiedFrom first day for which {@code holidays} is complete
 * @param verifiedUntil last day for which {@code holidays} is complete
 */
public record DaysOff(
        Set<LocalDate> holidays,
        boolean saturdays,
        LocalDate verifiedFrom,
        LocalDate verifiedUntil) {
    public DaysOff {
        holidays = Set.copyOf(holidays);
    }

    /** Whether no business is done on that day. Sundays are always off. */
    public boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || (saturdays && day.getDayOfWeek() == DayOfWeek.SATURDAY)
                || holidays.contains(day);
    }

    /** The day itself, or the next one on which business is done. */
    public LocalDate movedToBusinessDay(LocalDate day) {
        LocalDate moved = day;
        while (isOff(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    /** Whether the table of holidays says anything about that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(verifiedFrom) && !day.isAfter(verifiedUntil);
    }
}
