package kaijidesk.text;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/**
 * Dates as Japanese offices write them: era, year (the first one is 元年), month, day. The runtime
 * must hold Japanese locale data, else the era comes out in English.
 */
public final class EraDates {
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .appendText(ChronoField.ERA, TextStyle.FULL)
                    .appendText(ChronoField.YEAR_OF_ERA, firstYear())
                    .appendPattern("年M月d日")
                    .toFormatter(Locale.JAPAN);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("(E)", Locale.JAPAN);

    private EraDates() {}

    /** 平成28年7月25日. */
    public static String day(LocalDate date) {
        return DAY.format(JapaneseDate.from(date));
    }

    /** 平成28年7月25日(月). */
    public static String dayAndWeekday(LocalDate date) {
        return day(date) + WEEKDAY.format(date);
    }

    /** Years print as figures but the first, which text formatting would print as 1. */
    private static Map<Long, String> firstYear() {
        return Map.of(1L, "元");
    }
}
