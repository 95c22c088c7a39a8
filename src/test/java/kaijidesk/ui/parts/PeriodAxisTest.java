package kaijidesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days of a period on a line (R1.03)")
class PeriodAxisTest {
    private static final LocalDate EVENT = LocalDate.of(2016, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 6, 1);

    @Test
    @DisplayName("R1.03: days lie in proportion from the event to the last day")
    void proportion() {
        PeriodAxis axis = PeriodAxis.of(EVENT, LAST, List.of(LocalDate.of(2016, 4, 16)));
        assertThat(axis.broken()).isFalse();
        assertThat(axis.x(EVENT, 920)).isZero();
        assertThat(axis.x(LAST, 920)).isEqualTo(920);
        assertThat(axis.x(LocalDate.of(2016, 4, 16), 920)).isEqualTo(460);
    }

    @Test
    @DisplayName("R1.03: a day shortly after the last one still lies in proportion")
    void shortlyAfter() {
        PeriodAxis axis = PeriodAxis.of(EVENT, LAST, List.of(LocalDate.of(2016, 6, 2)));
        assertThat(axis.broken()).isFalse();
        assertThat(axis.x(LAST, 930)).isEqualTo(920);
        assertThat(axis.x(LocalDate.of(2016, 6, 2), 930)).isEqualTo(930);
    }

    @Test
    @DisplayName("R1.03: days years later stand in order behind a break")
    void yearsLater() {
        LocalDate received = LocalDate.of(2017, 1, 10);
        LocalDate today = LocalDate.of(2026, 11, 22);
        PeriodAxis axis = PeriodAxis.of(EVENT, LAST, List.of(today, received));
        assertThat(axis.broken()).isTrue();
        assertThat(axis.x(LAST, 700)).isEqualTo(axis.scaledWidth(700));
        assertThat(axis.x(received, 700)).isBetween(axis.scaledWidth(700), axis.x(today, 700));
        assertThat(axis.x(today, 700)).isEqualTo(700);
    }
}
