package kaijidesk.store;

import static kaijidesk.store.gen.Tables.NATIONAL_HOLIDAY;
import static kaijidesk.store.gen.Tables.OFFICE_SETTING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kaijidesk.regime.HolidayTable;
import org.jooq.DSLContext;

/** The national holidays as the office's people took them in. */
public final class CalendarTable {
    private static final String FROM = "holidays-from";
    private static final String UNTIL = "holidays-until";

    private final DSLContext sql;

    CalendarTable(DSLContext sql) {
        this.sql = sql;
    }

    /** The office's own table; empty while it has only the program's. */
    public Optional<HolidayTable> find() {
        Map<String, String> span =
                sql.selectFrom(OFFICE_SETTING)
                        .where(OFFICE_SETTING.NAME.in(FROM, UNTIL))
                        .fetchMap(OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT);
        if (span.size() < 2) {
            return Optional.empty();
        }
        Map<LocalDate, String> names =
                sql.selectFrom(NATIONAL_HOLIDAY)
                        .fetchMap(NATIONAL_HOLIDAY.HOLIDAY, NATIONAL_HOLIDAY.NAME);
        return Optional.of(
                new HolidayTable(
                        names, LocalDate.parse(span.get(FROM)), LocalDate.parse(span.get(UNTIL))));
    }

    /** Puts a table in the place of the one before. */
    public void replace(HolidayTable table) {
        sql.deleteFrom(NATIONAL_HOLIDAY).execute();
        sql.deleteFrom(OFFICE_SETTING).where(OFFICE_SETTING.NAME.in(FROM, UNTIL)).execute();
        var rows =
                sql.insertInto(NATIONAL_HOLIDAY, NATIONAL_HOLIDAY.HOLIDAY, NATIONAL_HOLIDAY.NAME);
        for (Map.Entry<LocalDate, String> holiday : table.names().entrySet()) {
            rows = rows.values(holiday.getKey(), holiday.getValue());
        }
        rows.execute();
        sql.insertInto(OFFICE_SETTING, OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT)
                .values(FROM, table.verifiedFrom().toString())
                .values(UNTIL, table.verifiedUntil().toString())
                .execute();
    }
}
