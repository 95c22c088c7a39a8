package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R5.03 dates as people write them")
class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平成28年7月25日 | 2016-07-25",
                "平成２８年７月２５日(月) | 2016-07-25",
                "平成二十八年七月二十五日 | 2016-07-25",
                "平成 28 年 7 月 25 日 | 2016-07-25",
                "H28.7.25 | 2016-07-25",
                "ｈ28/7/25 | 2016-07-25",
                "Ｈ．28.7.25 | 2016-07-25",
                "㍻28年7月25日 | 2016-07-25",
                "令和元年5月1日 | 2019-05-01",
                "令和元年十二月三十一日 | 2019-12-31",
                "R1.5.1 | 2019-05-01",
                "㋿2年1月1日 | 2020-01-01",
                "平成31年4月30日 | 2019-04-30",
                "平成31年6月1日 | 2019-06-01",
                "平成元年1月8日 | 1989-01-08",
                "昭和64年1月7日 | 1989-01-07",
                "2016年7月25日 | 2016-07-25",
                "西暦2016年7月25日（月曜日） | 2016-07-25",
                "二〇一六年七月二十五日 | 2016-07-25",
                "2016/7/25 | 2016-07-25",
                "2016-07-25T10:12 | 2016-07-25",
                "2016.07.25 10:12 | 2016-07-25",
                "2016/07/25(Mon) | 2016-07-25",
                "20160725 | 2016-07-25",
                "2016年7月25日 午後3時20分頃 | 2016-07-25",
                "2016年2月29日 | 2016-02-29"
            })
    void understood(String written, LocalDate day) {
        assertThat(WrittenDate.understood(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨日",
                "7月25日",
                "16/7/25",
                "07/08/2016",
                "28.7.25",
                "平成28年13月1日",
                "2015年2月29日",
                "令和元年4月30日",
                "昭和64年1月8日",
                "平成0年1月1日",
                "2016年7月25日から26日",
                "2016年7月25日か26日",
                "HR28.7.25",
                "元年5月1日",
                "十十年1月1日",
                "平成28年7月25日平成28年7月25日平成28年7月25日平成28年7月25日平成28年7月25日"
            })
    @DisplayName("what means no day, or could mean two, is not understood")
    void notUnderstood(String written) {
        assertThat(WrittenDate.understood(written)).isEmpty();
    }
}
