package kaijidesk.regime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which no business is done, for Civil Code art. 142.
 *
 * @param company the operator's own days off, a profile value
 * @param saturdays whether Saturdays count as days off, a profile value
 * @param yearEnd whether 29 December to 3 January do, a profile value
 * @param national the national holidays, known for a span only
 */
public record DaysOff(
        Set<LocalDate> company, boolean saturdays, boolean yearEnd, HolidayTable national) {
    private static final MonthDay LAST_BUSINESS = MonthDay.of(Month.DECEMBER, 28);
    private static final MonthDay FIRST_BUSINESS = MonthDay.of(Month.JANUARY, 4);

    public DaysOff {
        company = Set.copyOf(company);
    }

    /** Why no business is done on that day; empty on a business day. Sundays are always off. */
    public Optional<DayOff> why(LocalDate day) {
        if (national.names().containsKey(day)) {
            return Optional.of(DayOff.NATIONAL);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(DayOff.SUNDAY);
        }
        if (saturdays && day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of(DayOff.SATURDAY);
        }
        if (yearEnd && aroundNewYear(MonthDay.from(day))) {
            return Optional.of(DayOff.YEAR_END);
        }
        return company.contains(day) ? Optional.of(DayOff.COMPANY) : Optional.empty();
    }

    private static boolean aroundNewYear(MonthDay day) {
        return day.isAfter(LAST_BUSINESS) || day.isBefore(FIRST_BUSINESS);
    }

    /** Whether no business is done on that day. */
    public boolean isOff(LocalDate day) {
        return why(day).isPresent();
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
        return national.covers(day);
    }

    /** Each day off from that day to the next business day, with its reason. */
    List<Step> explained(LocalDate day) {
        List<Step> steps = new ArrayList<>();
        for (LocalDate off = day; isOff(off); off = off.plusDays(1)) {
            DayOff why = why(off).orElseThrow();
            String name = national.names().get(off);
            steps.add(
                    name == null
                            ? Step.of("period.day-off", off, why)
                            : Step.of("period.holiday", off, name));
        }
        return steps;
    }
}
