package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R1.03: days on which no business is done (Civil Code art. 142)")
class DaysOffTest {
    private static final HolidayTable NATIONAL =
            new HolidayTable(
                    Map.of(
                            LocalDate.of(2026, 1, 1), "元日",
                            LocalDate.of(2026, 9, 21), "敬老の日",
                            LocalDate.of(2026, 9, 22), "休日",
                            LocalDate.of(2026, 9, 23), "秋分の日"),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31));
    private static final DaysOff ALL =
            new DaysOff(Set.of(LocalDate.of(2026, 8, 14)), true, true, NATIONAL);
    private static final DaysOff FEW = new DaysOff(Set.of(), false, false, NATIONAL);

    @ParameterizedTest(name = "R1.03: {0} is off for {1}; without the operator''s choices for {2}")
    @CsvSource({
        "2026-09-22, NATIONAL, NATIONAL",
        "2026-09-20, SUNDAY, SUNDAY",
        "2026-09-19, SATURDAY,",
        "2026-12-28, ,",
        "2026-12-29, YEAR_END,",
        "2026-12-31, YEAR_END,",
        "2026-01-01, NATIONAL, NATIONAL",
        "2026-01-02, YEAR_END,",
        "2025-01-03, YEAR_END,",
        "2027-01-04, ,",
        "2026-08-14, COMPANY,",
        "2026-08-13, ,",
    })
    void why(LocalDate day, DayOff all, DayOff few) {
        assertThat(ALL.why(day).orElse(null)).isEqualTo(all);
        assertThat(FEW.why(day).orElse(null)).isEqualTo(few);
        assertThat(ALL.isOff(day)).isEqualTo(all != null);
    }

    @Test
    @DisplayName("R1.03: each day off on the way is named with its reason")
    void explained() {
        assertThat(ALL.explained(LocalDate.of(2026, 9, 19)))
                .containsExactly(
                        Step.of("period.day-off", LocalDate.of(2026, 9, 19), DayOff.SATURDAY),
                        Step.of("period.day-off", LocalDate.of(2026, 9, 20), DayOff.SUNDAY),
                        Step.of("period.holiday", LocalDate.of(2026, 9, 21), "敬老の日"),
                        Step.of("period.holiday", LocalDate.of(2026, 9, 22), "休日"),
                        Step.of("period.holiday", LocalDate.of(2026, 9, 23), "秋分の日"));
        assertThat(ALL.movedToBusinessDay(LocalDate.of(2026, 9, 19))).isEqualTo("2026-09-24");
        assertThat(ALL.explained(LocalDate.of(2026, 9, 24))).isEmpty();
    }

    @Test
    @DisplayName("R1.03: a table can't end before it begins")
    void backwards() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        new HolidayTable(
                                Map.of(), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HolidayTable.NONE.covers(LocalDate.of(2026, 1, 1))).isFalse();
    }
}
