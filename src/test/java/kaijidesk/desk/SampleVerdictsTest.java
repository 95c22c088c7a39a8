package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Headline;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Stage;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five sample mails, each with its verdict. */
class SampleVerdictsTest {
    @TempDir static Path folder;

    private static OfficeFixture office;

    @BeforeAll
    static void begin() throws Exception {
        office = OfficeFixture.begin(folder);
    }

    @AfterAll
    static void end() {
        office.close();
    }

    @Test
    @DisplayName("R1.04 the complete application waits for the reviewer and for nothing else")
    void complete() throws Exception {
        Receipt receipt = office.receipt(SampleFiles.COMPLETE);

        assertThat(receipt.headline())
                .isEqualTo(new Headline(Headline.Word.REVIEW, List.of(Rule.R1_04)));
        assertThat(receipt.missing()).isEmpty();
        CaseView view = office.open(receipt.number());
        assertThat(view.stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(view.assessment().all())
                .filteredOn(verdict -> verdict.status() != Status.HOLDS)
                .extracting(Verdict::rule)
                .containsExactly(Rule.R1_04);
        assertThat(view.assessment().all())
                .extracting(verdict -> verdict.rule().id())
                .containsExactly(
                        "R5.01", "R2.02", "R5.03", "R5.04", "R1.00", "R1.01", "R1.02", "R1.03",
                        "R1.04", "R1.05");
    }

    @Test
    @DisplayName("R5.03 the second names exactly the item's name and the winning date as missing")
    void missingItems() throws Exception {
        Receipt receipt = office.receipt(SampleFiles.MISSING_ITEMS);

        assertThat(receipt.missing())
                .containsExactly(ApplicationItem.ITEM_NAME, ApplicationItem.WINNING_DATE);
        assertThat(receipt.headline())
                .isEqualTo(new Headline(Headline.Word.INCOMPLETE, List.of(Rule.R5_03)));
        assertThat(office.open(receipt.number()).stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(row(receipt.number()).deadline()).isEqualTo(LocalDate.of(2016, 8, 9));
    }

    @Test
    @DisplayName("R5.01 the third is not accepted; the registered member is told")
    void otherAddress() throws Exception {
        Receipt receipt = office.receipt(SampleFiles.OTHER_ADDRESS);

        assertThat(receipt.headline())
                .isEqualTo(new Headline(Headline.Word.NOT_ACCEPTED, List.of(Rule.R5_01)));
        CaseView view = office.open(receipt.number());
        assertThat(view.stage()).isEqualTo(Stage.NOT_ACCEPTED);
        assertThat(view.letters())
                .extracting(LetterRow::kind)
                .containsExactly(LetterKind.OTHER_ADDRESS);
    }

    @Test
    @DisplayName("R1.03 the fourth is barred; the steps name the last day, 2016-06-01")
    void tooLate() throws Exception {
        Receipt receipt = office.receipt(SampleFiles.TOO_LATE);

        assertThat(receipt.headline())
                .isEqualTo(new Headline(Headline.Word.BARRED, List.of(Rule.R1_03)));
        Verdict late = office.open(receipt.number()).assessment().of(Rule.R1_03);
        assertThat(late.status()).isEqualTo(Status.BARRED);
        assertThat(late.steps())
                .flatExtracting(Step::arguments)
                .contains(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 6, 1));
        assertThat(late.steps().getLast().arguments()).contains(LocalDate.of(2016, 6, 1));
    }

    @Test
    @DisplayName("R1.05 the fifth comes after the service's end")
    void afterServiceEnd() throws Exception {
        Receipt receipt = office.receipt(SampleFiles.AFTER_SERVICE_END);

        assertThat(receipt.headline())
                .isEqualTo(new Headline(Headline.Word.SERVICE_ENDED, List.of(Rule.R1_05)));
        assertThat(office.open(receipt.number()).stage()).isEqualTo(Stage.SERVICE_ENDED);
    }

    private static kaijidesk.cases.CaseRow row(CaseNumber number) {
        return office.desk().cases().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
