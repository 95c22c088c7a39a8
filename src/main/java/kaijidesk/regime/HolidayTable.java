package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Map;

/**
 * The national holidays (国民の祝日に関する法律), days in lieu and days between two holidays included. A fact
 * of the calendar, not of a profile: it grows by a year each February, for all editions at once.
 *
 * @param names each holiday with its name
 * @param verifiedFrom first day for which the table is complete
 * @param verifiedUntil last day for which the table is complete
 */
public record HolidayTable(
        Map<LocalDate, String> names, LocalDate verifiedFrom, LocalDate verifiedUntil) {
    /** Nothing is known of any day. */
    public static final HolidayTable NONE =
            new HolidayTable(Map.of(), LocalDate.EPOCH, LocalDate.EPOCH);

    public HolidayTable {
        names = Map.copyOf(names);
        if (verifiedUntil.isBefore(verifiedFrom)) {
            throw new IllegalArgumentException("a table of holidays ends before it begins");
        }
    }

    /** Whether the table says anything about that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(verifiedFrom) && !day.isAfter(verifiedUntil);
    }

    /** The span only: hundreds of days help no reader. */
    @Override
    public String toString() {
        return "HolidayTable[" + verifiedFrom + " to " + verifiedUntil + "]";
    }
}
