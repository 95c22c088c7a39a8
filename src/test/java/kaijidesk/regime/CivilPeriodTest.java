package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R1.03, R2.10: periods by Civil Code arts. 140-143")
class CivilPeriodTest {
    private static final Set<Integer> YEARS_WITH_ALL_KINDS_OF_FEBRUARY =
            Set.of(2015, 2016, 2023, 2024);

    @ParameterizedTest(name = "R1.03: 3 months from {0} end on {1} ({2})")
    @CsvSource({
        "2015-02-28, 2015-05-31, WHOLE_MONTHS",
        "2015-11-30, 2016-02-29, WHOLE_MONTHS",
        "2016-02-29, 2016-05-31, WHOLE_MONTHS",
        "2016-04-30, 2016-07-31, WHOLE_MONTHS",
        "2016-09-30, 2016-12-31, WHOLE_MONTHS",
        "2016-03-30, 2016-06-30, END_OF_MONTH",
        "2016-07-29, 2016-10-29, DAY_BEFORE_CORRESPONDING",
        "2016-07-30, 2016-10-30, DAY_BEFORE_CORRESPONDING",
        "2016-07-31, 2016-10-31, WHOLE_MONTHS",
        "2026-04-30, 2026-07-31, WHOLE_MONTHS",
        "2014-11-28, 2015-02-28, END_OF_MONTH",
        "2015-11-29, 2016-02-29, END_OF_MONTH",
        "2015-12-30, 2016-03-30, DAY_BEFORE_CORRESPONDING",
        "2016-06-28, 2016-09-28, DAY_BEFORE_CORRESPONDING",
    })
    void vectors(LocalDate event, LocalDate last, CivilPeriod.Ending ending) {
        CivilPeriod period = CivilPeriod.of(event, 3);

        assertThat(period.firstDay()).isEqualTo(event.plusDays(1));
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.ending()).isEqualTo(ending);
    }

    @Test
    @DisplayName(
            "R1.03: every day of 2000-2040 and every length up to a year agrees with a walk through the calendar")
    void agreesWithAWalkThroughTheCalendar() {
        LocalDate end = LocalDate.of(2041, 1, 1);
        for (LocalDate event = LocalDate.of(2000, 1, 1);
                event.isBefore(end);
                event = event.plusDays(1)) {
            for (int months = 1; months <= 12; months++) {
                LocalDate walked = CalendarWalk.lastDay(event, months);
                LocalDate calculated = CivilPeriod.of(event, months).lastDay();
                if (!calculated.equals(walked)) {
                    assertThat(calculated).as("%s and %d months", event, months).isEqualTo(walked);
                }
            }
        }
    }

    @Test
    @DisplayName(
            "R1.03: adding 3 months to the completion is wrong on the last of February, 30 April and 30 September")
    void plainAdditionIsATrap() {
        assertThat(wrongDays(day -> day.plusMonths(3)))
                .containsExactly("02-28", "02-29", "04-30", "09-30");
    }

    @Test
    @DisplayName(
            "R1.03: adding a day and 3 months and taking a day off is wrong where there is no corresponding day")
    void additionFromTheNextDayIsATrap() {
        assertThat(wrongDays(day -> day.plusDays(1).plusMonths(3).minusDays(1)))
                .containsExactly("01-30", "03-30", "08-30", "11-28", "11-29");
    }

    @Test
    @DisplayName("R1.03: the steps read like the calculation on paper")
    void steps() {
        List<Step> steps =
                CivilPeriod.of(LocalDate.of(2016, 3, 1), 3)
                        .steps(SampleRecords.DAYS_OFF_2016, false);

        assertThat(steps)
                .containsExactly(
                        Step.of("period.event", LocalDate.of(2016, 3, 1)),
                        Step.of("period.first-day", LocalDate.of(2016, 3, 2)),
                        Step.of("period.day_before_corresponding", 3, LocalDate.of(2016, 6, 1)));
    }

    @ParameterizedTest(name = "R1.03: by art. 142 the last day of {0} + 3 months is {1}")
    @CsvSource({
        "2016-04-30, 2016-08-01", // Sunday
        "2016-07-29, 2016-10-31", // Saturday, then Sunday
        "2016-06-17, 2016-09-20", // Saturday, Sunday, 敬老の日
        "2016-06-22, 2016-09-23", // 秋分の日
        "2016-06-28, 2016-09-28", // a working day
    })
    void article142(LocalDate event, LocalDate moved) {
        assertThat(CivilPeriod.of(event, 3).lastDayByArticle142(SampleRecords.DAYS_OFF_2016))
                .isEqualTo(moved);
    }

    @Test
    @DisplayName(
            "R1.03: Saturdays move the last day only where the profile counts them as days off")
    void saturdays() {
        DaysOff openOnSaturdays =
                new DaysOff(Set.of(), false, false, SampleRecords.DAYS_OFF_2016.national());

        assertThat(
                        CivilPeriod.of(LocalDate.of(2016, 7, 29), 3)
                                .lastDayByArticle142(openOnSaturdays))
                .isEqualTo("2016-10-29");
    }

    @Test
    @DisplayName("R1.03: both dates are shown where they differ, and it is said which one counts")
    void bothDates() {
        CivilPeriod period = CivilPeriod.of(LocalDate.of(2016, 4, 30), 3);
        Object[] dates = {LocalDate.of(2016, 7, 31), LocalDate.of(2016, 8, 1)};

        assertThat(period.steps(SampleRecords.DAYS_OFF_2016, true))
                .contains(Step.of("period.moved", dates));
        assertThat(period.steps(SampleRecords.DAYS_OFF_2016, false))
                .contains(Step.of("period.not-moved", dates));
    }

    @Test
    @DisplayName(
            "R1.03: a last day beyond the table of holidays is said to be unverified, if art. 142 applies")
    void beyondTheTable() {
        CivilPeriod period = CivilPeriod.of(LocalDate.of(2016, 10, 4), 3);
        Step warning =
                Step.of(
                        "period.holidays-unverified",
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2016, 12, 31));

        assertThat(period.steps(SampleRecords.DAYS_OFF_2016, true)).contains(warning);
        assertThat(period.steps(SampleRecords.DAYS_OFF_2016, false)).doesNotContain(warning);
    }

    /** The days of the year on which a naive calculation of 3 months goes wrong. */
    private static Set<String> wrongDays(UnaryOperator<LocalDate> naive) {
        return YEARS_WITH_ALL_KINDS_OF_FEBRUARY.stream()
                .flatMap(CivilPeriodTest::daysOf)
                .filter(day -> !naive.apply(day).equals(CivilPeriod.of(day, 3).lastDay()))
                .map(day -> day.toString().substring(5))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> daysOf(int year) {
        return IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear())
                .mapToObj(day -> LocalDate.ofYearDay(year, day));
    }
}
