package kaijidesk.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A period of calendar months by Civil Code arts. 140, 141 and 143: the day of the event isn't
 * counted, the period ends with the day before the corresponding day, or with the month where that
 * day doesn't exist.
 *
 * @param event the day of the event (completion of a trade, issue of a certificate)
 * @param months how many calendar months
 * @param firstDay the first counted day (art. 140)
 * @param lastDay the last day, that day included (art. 141)
 * @param ending how art. 143 found the last day
 */
public record CivilPeriod(
        LocalDate event, int months, LocalDate firstDay, LocalDate lastDay, Ending ending) {
    /** How art. 143 finds the last day. */
    public enum Ending {
        /** The period starts with a month, so it ends with one (143 para. 1). */
        WHOLE_MONTHS("period.whole_months"),
        /** The day before the corresponding day (143 para. 2). */
        DAY_BEFORE_CORRESPONDING("period.day_before_corresponding"),
        /** There is no corresponding day: the month's last day (143 para. 2, proviso). */
        END_OF_MONTH("period.end_of_month");

        private final String key;

        Ending(String key) {
            this.key = key;
        }

        private String key() {
            return key;
        }
    }

    /** The period of {@code months} calendar months that the event sets going. */
    public static CivilPeriod of(LocalDate event, int months) {
        LocalDate first = event.plusDays(1);
        if (first.getDayOfMonth() == 1) {
            LocalDate last = first.plusMonths(months).minusDays(1);
            return new CivilPeriod(event, months, first, last, Ending.WHOLE_MONTHS);
        }
        YearMonth target = YearMonth.from(first).plusMonths(months);
        if (target.isValidDay(first.getDayOfMonth())) {
            LocalDate last = target.atDay(first.getDayOfMonth()).minusDays(1);
            return new CivilPeriod(event, months, first, last, Ending.DAY_BEFORE_CORRESPONDING);
        }
        return new CivilPeriod(event, months, first, target.atEndOfMonth(), Ending.END_OF_MONTH);
    }

    /** The last day when art. 142 applies: moved off days on which no business is done. */
    public LocalDate lastDayByArticle142(DaysOff daysOff) {
        return daysOff.movedToBusinessDay(lastDay);
    }

    /**
     * The calculation as a reader would do it on paper, with both dates where art. 142 would move
     * the last day and why, and a warning where the table of holidays ends before it.
     */
    public List<Step> steps(DaysOff daysOff, boolean article142Applies) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("period.event", event));
        steps.add(Step.of("period.first-day", firstDay));
        steps.add(Step.of(ending.key(), months, lastDay));
        LocalDate moved = lastDayByArticle142(daysOff);
        if (!moved.equals(lastDay)) {
            steps.addAll(daysOff.explained(lastDay));
            steps.add(
                    Step.of(
                            article142Applies ? "period.moved" : "period.not-moved",
                            lastDay,
                            moved));
        }
        if (article142Applies && !daysOff.covers(moved)) {
            HolidayTable known = daysOff.national();
            steps.add(
                    Step.of(
                            "period.holidays-unverified",
                            known.verifiedFrom(),
                            known.verifiedUntil()));
        }
        return steps;
    }
}
