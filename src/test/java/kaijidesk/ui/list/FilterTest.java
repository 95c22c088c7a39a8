package kaijidesk.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kaijidesk.cases.Stage;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.intake.MailDrop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Filtering the list")
class FilterTest {
    private final List<CaseItem> items =
            Samples.office().cases().stream()
                    .map(new CaseLines(LocalDate.of(2016, 7, 25), new Texts(Locale.JAPAN))::of)
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "トマト, 3",
        "とまと, 3",
        "ﾄﾏﾄ, 3",
        "ＭＩＮＴ, 1",
        "R1.03, 3",
        "平成28年7月15日, 2",
        "000004, 4",
        "腕時計　黒, 1",
        "さくら, 2"
    })
    @DisplayName("finds by any two characters, whatever their width, case or kana")
    void text(String words, int serial) {
        CaseFilter filter = new CaseFilter(words, Set.of(), CaseFilter.Deadlines.ALL);
        assertThat(items)
                .filteredOn(filter::shows)
                .extracting(item -> item.row().number().value())
                .containsExactly("K2016-%06d".formatted(serial));
    }

    @Test
    @DisplayName("stages and deadlines narrow down further")
    void stagesAndDeadlines() {
        assertThat(items)
                .filteredOn(
                        new CaseFilter(
                                        "",
                                        Set.of(Stage.PAPERS, Stage.INCOMPLETE),
                                        CaseFilter.Deadlines.ALL)
                                ::shows)
                .extracting(item -> item.row().stage())
                .containsExactlyInAnyOrder(Stage.PAPERS, Stage.INCOMPLETE);
        assertThat(items)
                .filteredOn(new CaseFilter("", Set.of(), CaseFilter.Deadlines.WITHIN_7_DAYS)::shows)
                .extracting(item -> item.row().number())
                .containsExactly(Samples.INCOMPLETE);
        assertThat(items)
                .filteredOn(
                        new CaseFilter("", Set.of(Stage.PAPERS), CaseFilter.Deadlines.OVERDUE)
                                ::shows)
                .isEmpty();
    }

    @Test
    @DisplayName("a deadline is overdue on the day after it, soon from seven days before it")
    void deadlines() {
        LocalDate deadline = LocalDate.of(2016, 7, 29);
        assertThat(CaseItem.Due.of(deadline, LocalDate.of(2016, 7, 30)))
                .isEqualTo(CaseItem.Due.OVERDUE);
        assertThat(CaseItem.Due.of(deadline, LocalDate.of(2016, 7, 29)))
                .isEqualTo(CaseItem.Due.SOON);
        assertThat(CaseItem.Due.of(deadline, LocalDate.of(2016, 7, 22)))
                .isEqualTo(CaseItem.Due.SOON);
        assertThat(CaseItem.Due.of(deadline, LocalDate.of(2016, 7, 21)))
                .isEqualTo(CaseItem.Due.LATER);
        assertThat(CaseItem.Due.of(null, deadline)).isEqualTo(CaseItem.Due.NONE);
    }

    @Test
    @DisplayName("only mails among dropped files are taken")
    void dropped() {
        assertThat(MailDrop.mails(List.of(new File("a.eml"), new File("b.pdf"), new File("C.EML"))))
                .containsExactly(Path.of("a.eml"), Path.of("C.EML"));
    }
}
