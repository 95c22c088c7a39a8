package kaijidesk.regime;

import java.time.LocalDate;

/**
 * Arts. 140-143 read a second time, without date arithmetic: a finger moves over the calendar from
 * day to day. Slow and independent of {@link CivilPeriod}.
 */
final class CalendarWalk {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private int year;
    private int month;
    private int day;

    private CalendarWalk(LocalDate start) {
        year = start.getYear();
        month = start.getMonthValue();
        day = start.getDayOfMonth();
    }

    static LocalDate lastDay(LocalDate event, int months) {
        CalendarWalk finger = new CalendarWalk(event);
        finger.step(); // art. 140: the first day isn't counted
        int start = finger.day;
        return start == 1 ? finger.endOfMonth(months) : finger.dayBefore(start, months);
    }

    /** A period that starts with a month ends with the last of so many months. */
    private LocalDate endOfMonth(int months) {
        for (int ended = 0; ; step()) {
            if (day == length() && ++ended == months) {
                return here();
            }
        }
    }

    /**
     * The day before the corresponding day of the last month, or that month's end where there is
     * none.
     */
    private LocalDate dayBefore(int corresponding, int months) {
        int begun = 0;
        LocalDate before = here();
        while (true) {
            before = here();
            step();
            begun += day == 1 ? 1 : 0;
            if (begun == months && day == corresponding) {
                return before;
            }
            if (begun == months && day == length()) {
                return here();
            }
        }
    }

    private void step() {
        day++;
        if (day > length()) {
            day = 1;
            month = month % 12 + 1;
            year += month == 1 ? 1 : 0;
        }
    }

    private int length() {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }

    private LocalDate here() {
        return LocalDate.of(year, month, day);
    }
}
