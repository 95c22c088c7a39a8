package kaijidesk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.HolidayTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Cabinet Office's list of holidays")
class HolidayListTest {
    private static final String HEAD = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";
    private static final String YEAR =
            "{y}/1/1,元日\r\n{y}/1/11,成人の日\r\n{y}/2/11,建国記念の日\r\n{y}/2/23,天皇誕生日\r\n{y}/3/21,春分の日\r\n"
                    + "{y}/4/29,昭和の日\r\n{y}/5/3,憲法記念日\r\n{y}/5/4,みどりの日\r\n{y}/5/5,こどもの日\r\n{y}/7/19,海の日\r\n";

    @TempDir Path folder;

    private final List<RowProblem> problems = new ArrayList<>();

    @ParameterizedTest(name = "as published, in {0}")
    @CsvSource({"windows-31j", "UTF-8"})
    void published(String charset) throws Exception {
        HolidayTable table = read(HEAD + year(2027) + year(2028), charset);

        assertThat(problems).isEmpty();
        assertThat(table.names()).hasSize(20).containsEntry(LocalDate.of(2028, 7, 19), "海の日");
        assertThat(table.verifiedFrom()).isEqualTo("2027-01-01");
        assertThat(table.verifiedUntil()).isEqualTo("2028-12-31");
    }

    @Test
    @DisplayName("a row that can't be read is named with its line and column")
    void badRow() throws Exception {
        read(HEAD + year(2027) + "2027/13/1,怪しい日\r\n", "UTF-8");

        assertThat(problems)
                .containsExactly(
                        new RowProblem(
                                "syukujitsu.csv", 12, RowProblem.Why.BAD_DATE, "国民の祝日・休日月日"));
    }

    @Test
    @DisplayName("a list that leaves out a year isn't taken for complete")
    void gap() {
        assertThatThrownBy(() -> read(HEAD + year(2027) + year(2029), "UTF-8"))
                .isInstanceOfSatisfying(
                        UnreadableRecords.class,
                        e -> assertThat(e.why()).isEqualTo(UnreadableRecords.Why.NOT_WHOLE_YEARS));
        assertThatThrownBy(() -> read(HEAD, "UTF-8")).isInstanceOf(UnreadableRecords.class);
    }

    @Test
    @DisplayName("any other table is refused by its head")
    void otherTable() {
        assertThatThrownBy(() -> read("day,name\r\n2027/1/1,元日\r\n", "UTF-8"))
                .isInstanceOfSatisfying(
                        UnreadableRecords.class,
                        e -> assertThat(e.why()).isEqualTo(UnreadableRecords.Why.NO_COLUMN));
    }

    private HolidayTable read(String text, String charset) throws IOException, UnreadableRecords {
        Path file = folder.resolve("syukujitsu.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        return HolidayList.read(file, problems);
    }

    private static String year(int year) {
        return YEAR.replace("{y}", Integer.toString(year));
    }
}
