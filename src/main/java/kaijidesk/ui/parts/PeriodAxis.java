package kaijidesk.ui.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days on a line. The line runs from the day of the event to a while after the last day; days
 * beyond it stand in order behind a break at its end, so that a glance years later doesn't squeeze
 * the period to nothing.
 *
 * @param start day at the left end
 * @param end last day that is drawn to scale
 * @param beyond the days behind the break, oldest first
 */
record PeriodAxis(LocalDate start, LocalDate end, List<LocalDate> beyond) {
    /** What is left at the right for each day behind the break. */
    private static final double BEYOND_STEP = 28;

    static PeriodAxis of(LocalDate event, LocalDate lastDay, List<LocalDate> others) {
        long period = ChronoUnit.DAYS.between(event, lastDay);
        LocalDate limit = lastDay.plusDays(Math.max(7, period * 2 / 5));
        LocalDate farthest =
                others.stream()
                        .filter(day -> !day.isAfter(limit))
                        .max(LocalDate::compareTo)
                        .orElse(lastDay);
        LocalDate end = farthest.isAfter(lastDay) ? farthest : lastDay;
        LocalDate start =
                others.stream()
                        .filter(day -> day.isBefore(event))
                        .min(LocalDate::compareTo)
                        .orElse(event);
        List<LocalDate> beyond =
                others.stream().filter(day -> day.isAfter(limit)).distinct().sorted().toList();
        return new PeriodAxis(start, end, beyond);
    }

    /** Whether there is a break at the right. */
    boolean broken() {
        return !beyond.isEmpty();
    }

    /** Where the part that is drawn to scale ends on a line of that width. */
    double scaledWidth(double width) {
        return width - beyond.size() * BEYOND_STEP;
    }

    /** Where a day lies on a line of that width. */
    double x(LocalDate day, double width) {
        int place = beyond.indexOf(day);
        if (place >= 0) {
            return scaledWidth(width) + (place + 1) * BEYOND_STEP;
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return scaledWidth(width) * ChronoUnit.DAYS.between(start, day) / days;
    }
}
