package kaijidesk.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeMap;
import kaijidesk.records.UnreadableRecords.Why;
import kaijidesk.regime.HolidayTable;

/**
 * The list of national holidays as the Cabinet Office publishes it each February (国民の祝日について,
 * syukujitsu.csv): whole years, the next year's included, in Windows-31J.
 */
public final class HolidayList {
    private static final String DAY = "国民の祝日・休日月日";
    private static final String NAME = "国民の祝日・休日名称";

    /** No year of the Act as it stands has fewer. */
    private static final int FEWEST_IN_A_YEAR = 9;

    private static final int LONGEST_NAME = 100;

    private HolidayList() {}

    /**
     * Reads a list; it counts as complete from its first year to its last.
     *
     * @param problems rows that can't be read are added; with any, the table isn't to be used
     * @throws UnreadableRecords when the file isn't such a list
     */
    public static HolidayTable read(Path file, List<RowProblem> problems) throws UnreadableRecords {
        TreeMap<LocalDate, String> names = new TreeMap<>();
        String shown = String.valueOf(file.getFileName());
        Problems bad = new Problems();
        try (Table list = new Table(CsvCursor.open(file, shown, ReadProgress.UNSEEN))) {
            list.has(List.of(DAY, NAME));
            list.readRows(row -> day(row, names), bad);
        } catch (Stopped e) {
            throw new IllegalStateException(e);
        }
        problems.addAll(bad.named());
        if (names.isEmpty() || !wholeYears(names)) {
            throw new UnreadableRecords(Why.NOT_WHOLE_YEARS, shown, "");
        }
        return new HolidayTable(
                names,
                names.firstKey().withDayOfYear(1),
                MonthDay.of(Month.DECEMBER, 31).atYear(names.lastKey().getYear()));
    }

    private static void day(Row row, TreeMap<LocalDate, String> names) throws BadRow {
        row.place();
        names.put(row.slashedDay(DAY), row.required(NAME, LONGEST_NAME));
    }

    private static boolean wholeYears(TreeMap<LocalDate, String> names) {
        for (int year = names.firstKey().getYear(); year <= names.lastKey().getYear(); year++) {
            LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
            if (names.subMap(first, first.plusYears(1)).size() < FEWEST_IN_A_YEAR) {
                return false;
            }
        }
        return true;
    }
}
