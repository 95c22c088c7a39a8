package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.MoveOriginal;
import kaijidesk.cases.ReceivePaper;
import kaijidesk.cases.RecordPayment;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Whereabouts;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerFiles;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperKind;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledgers of an office in which a case went to its end. */
class LedgersTest {
    @TempDir static Path folder;

    private static final Texts JAPANESE = new Texts(Locale.JAPAN);
    private static OfficeFixture office;
    private static CaseNumber number;
    private static LocalDate today;

    @BeforeAll
    static void walk() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.PAPERS);
        today = LocalDate.of(2016, 8, 25);
        office.perform(
                number,
                new ChargeExpense(ExpenseKind.POSTAGE, 1392, today, "控え"),
                MainPath.REVIEWER);
        office.perform(number, new RecordPayment(1000, today, "控え"), MainPath.REVIEWER);
        office.perform(
                number,
                new ReceivePaper(PaperKind.PLEDGE, today, today, null, number.value() + "-P1"),
                MainPath.REVIEWER);
        office.perform(
                number,
                new ReceivePaper(
                        PaperKind.IDENTITY_DOCUMENT, today, null, IdentityDocument.PASSPORT, null),
                MainPath.REVIEWER);
        office.perform(
                number, new MoveOriginal(1, Whereabouts.CABINET, "棚3-12"), MainPath.REVIEWER);
    }

    @AfterAll
    static void end() {
        office.close();
    }

    @Test
    @DisplayName(
            "R6.01 the provision ledger: who learned what of whom, on what basis, kept until when")
    void provisions() {
        Ledger ledger = office.desk().papers().ledger(LedgerKind.PROVISIONS, null, null);

        assertThat(ledger.rows()).hasSize(2);
        assertThat(ledger.words(JAPANESE).getFirst())
                .containsExactly(
                        "平成28年8月25日(木)",
                        number.value(),
                        "M1001",
                        "M1002",
                        "メールアドレス",
                        "R2.01",
                        "令和元年8月25日(日)");
        assertThat(ledger.heads(JAPANESE)).hasSize(7);
    }

    @Test
    @DisplayName("R2.17 the expense ledger adds up, and keeps the notes inside")
    void expenses() {
        Ledger ledger = office.desk().papers().ledger(LedgerKind.EXPENSES, today, today);

        assertThat(ledger.sum(LedgerColumn.CHARGED)).isEqualTo(1392);
        assertThat(ledger.sum(LedgerColumn.PAID)).isEqualTo(1000);
        assertThat(ledger.words(JAPANESE))
                .extracting(row -> row.get(3), row -> row.get(4))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1,392", ""),
                        org.assertj.core.groups.Tuple.tuple("", "1,000"));
        assertThat(ledger.toString()).doesNotContain("控え");
        assertThat(
                        office.desk()
                                .papers()
                                .ledger(LedgerKind.EXPENSES, today.plusDays(1), null)
                                .rows())
                .isEmpty();
        assertThat(
                        office.desk()
                                .papers()
                                .ledger(LedgerKind.EXPENSES, null, today.minusDays(1))
                                .rows())
                .isEmpty();
    }

    @Test
    @DisplayName("R6.03 nothing was destroyed yet; the ledger prints all the same")
    void destructions() {
        Ledger ledger = office.desk().papers().ledger(LedgerKind.DESTRUCTIONS, null, null);

        assertThat(ledger.rows()).isEmpty();
        assertThat(Pdfs.text(office.desk().papers().print(ledger, JAPANESE, MainPath.REVIEWER)))
                .contains("廃棄記録", "社外秘", "この期間の記録はありません");
    }

    @Test
    @DisplayName("R2.08 the register tells where each original lies, and who laid it there")
    void originals() {
        Ledger ledger = office.desk().papers().ledger(LedgerKind.ORIGINALS, null, null);

        assertThat(ledger.rows())
                .containsExactly(
                        List.of(
                                today,
                                number.value(),
                                "1",
                                PaperKind.PLEDGE,
                                Whereabouts.CABINET,
                                "棚3-12",
                                today,
                                MainPath.REVIEWER.name(),
                                ""),
                        List.of(
                                today,
                                number.value(),
                                "2",
                                PaperKind.IDENTITY_DOCUMENT,
                                "",
                                "",
                                "",
                                "",
                                ""));
        assertThat(Pdfs.text(office.desk().papers().print(ledger, JAPANESE, MainPath.REVIEWER)))
                .contains("原本管理簿", "鍵付き保管庫", "棚3-12", "誓約書");
    }

    @Test
    @DisplayName("R6.01 it leaves as CSV, workbook and paper with the same entries")
    void files() throws Exception {
        Ledger ledger = office.desk().papers().ledger(LedgerKind.PROVISIONS, null, null);

        String csv = new String(LedgerFiles.csv(ledger, JAPANESE), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFF日付,案件番号,提供先,本人,項目,根拠,保存期限",
                        "2016-08-25," + number + ",M1001,M1002,メールアドレス,R2.01,2019-08-25",
                        "2016-08-25," + number + ",M1002,M1001,メールアドレス,R2.04,2019-08-25");
        assertThat(Pdfs.text(office.desk().papers().print(ledger, JAPANESE, MainPath.REVIEWER)))
                .contains("第三者提供記録", number.value(), "M1002");
        byte[] workbook = LedgerFiles.excel(ledger, JAPANESE);
        assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(Workbooks.sheet(folder, workbook)).contains("<v>42607", "M1001", "R2.04");
    }

    @Test
    @DisplayName("R6.01 a cell that a spreadsheet would run stays a text")
    void formulas() {
        Ledger ledger =
                new Ledger(LedgerKind.DESTRUCTIONS, List.of(List.of(today, "=1+1", "+81", "@sum")));
        assertThat(new String(LedgerFiles.csv(ledger, JAPANESE), StandardCharsets.UTF_8))
                .contains("2016-08-25,'=1+1,'+81,'@sum");
    }
}
