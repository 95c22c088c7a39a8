package kaijidesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates with era")
class EraDatesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2016-07-25, 平成28年7月25日(月)",
        "2019-04-30, 平成31年4月30日(火)",
        "2019-05-01, 令和元年5月1日(水)",
        "2019-12-31, 令和元年12月31日(火)",
        "2020-01-01, 令和2年1月1日(水)",
        "1989-01-07, 昭和64年1月7日(土)",
        "1989-01-08, 平成元年1月8日(日)",
        "2016-02-29, 平成28年2月29日(月)",
    })
    void days(LocalDate date, String written) {
        assertThat(EraDates.dayAndWeekday(date)).isEqualTo(written);
        assertThat(EraDates.day(date)).isEqualTo(written.replaceAll("\\(.\\)$", ""));
    }
}
