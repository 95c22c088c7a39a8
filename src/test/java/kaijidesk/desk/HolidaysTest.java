package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kaijidesk.regime.HolidayTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R1.03: the national holidays, against the Act on National Holidays read anew")
class HolidaysTest {
    private static final HolidayTable SHIPPED = Holidays.shipped();

    static IntStream years() {
        return IntStream.rangeClosed(2000, 2027);
    }

    @ParameterizedTest
    @MethodSource("years")
    @DisplayName("R1.03: every day of a year is a holiday exactly where the Act makes it one")
    void byTheAct(int year) {
        TreeSet<LocalDate> table = new TreeSet<>(SHIPPED.names().keySet());

        assertThat(table.subSet(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(new TreeSet<>(TheAct.of(year).keySet()));
    }

    @ParameterizedTest(name = "R1.03: {0} is {1}")
    @CsvSource({
        "2009-09-22, 休日", // between two holidays
        "2016-08-11, 山の日",
        "2016-10-10, 体育の日",
        "2019-04-30, 休日",
        "2019-05-01, 休日（祝日扱い）",
        "2019-10-22, 休日（祝日扱い）",
        "2020-07-24, スポーツの日", // moved for the Olympic games
        "2021-08-09, 休日",
        "2026-09-22, 休日",
        "2027-03-22, 休日",
    })
    void named(LocalDate day, String name) {
        assertThat(SHIPPED.names()).containsEntry(day, name);
    }

    @Test
    @DisplayName("R1.03: the table says for which days it is verified, and no day lies outside")
    void verified() {
        assertThat(SHIPPED.verifiedFrom()).isEqualTo("2000-01-01");
        assertThat(SHIPPED.verifiedUntil()).isEqualTo("2027-12-31");
        assertThat(SHIPPED.names().keySet()).allMatch(SHIPPED::covers);
    }

    /** The Act by its articles, for the years from 2000 on. */
    private static final class TheAct {
        private final int year;
        private final TreeMap<LocalDate, String> days = new TreeMap<>();

        private TheAct(int year) {
            this.year = year;
        }

        static TreeMap<LocalDate, String> of(int year) {
            TheAct act = new TheAct(year);
            act.article2();
            TreeMap<LocalDate, String> named = new TreeMap<>(act.days);
            named.keySet().forEach(act::inLieu);
            named.keySet().forEach(day -> act.between(day, named));
            return act.days;
        }

        private void article2() {
            on(1, 1);
            monday(2, 1);
            on(2, 11);
            on(3, equinox(20.8431));
            on(4, 29);
            on(5, 3);
            on(5, 5);
            on(9, equinox(23.2488));
            on(11, 3);
            on(11, 23);
            since(2007, 5, 4);
            if (year <= 2018) {
                on(12, 23);
            }
            since(2020, 2, 23);
            switch (year) {
                case 2019 -> {
                    on(5, 1);
                    on(10, 22);
                    usualSummer();
                }
                case 2020 -> {
                    on(7, 23);
                    on(7, 24);
                    on(8, 10);
                }
                case 2021 -> {
                    on(7, 22);
                    on(7, 23);
                    on(8, 8);
                }
                default -> usualSummer();
            }
            if (year >= 2003) {
                monday(3, 9);
            } else {
                on(9, 15);
            }
        }

        private void usualSummer() {
            if (year >= 2003) {
                monday(3, 7);
            } else {
                on(7, 20);
            }
            since(2016, 8, 11);
            monday(2, 10);
        }

        /** Art. 3 para. 2: a holiday on a Sunday makes the next day that is none a day off. */
        private void inLieu(LocalDate holiday) {
            if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = holiday.plusDays(1);
                while (days.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.put(next, "");
            }
        }

        /** Art. 3 para. 3: a day between two holidays; before 2007 not on a Sunday. */
        private void between(LocalDate holiday, TreeMap<LocalDate, String> named) {
            LocalDate middle = holiday.plusDays(1);
            boolean sunday = middle.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (named.containsKey(holiday.plusDays(2)) && !(sunday && year < 2007)) {
                days.putIfAbsent(middle, "");
            }
        }

        private void on(int month, int day) {
            days.put(LocalDate.of(year, month, day), "");
        }

        private void since(int first, int month, int day) {
            if (year >= first) {
                on(month, day);
            }
        }

        private void monday(int which, int month) {
            LocalDate first = LocalDate.of(year, Month.of(month), 1);
            days.put(first.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY)), "");
        }

        /** The astronomers' approximation, good from 1980 to 2099. */
        private int equinox(double in1980) {
            int since = year - 1980;
            return (int) (in1980 + 0.242194 * since - since / 4);
        }
    }
}
