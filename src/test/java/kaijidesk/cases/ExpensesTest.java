package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.cases.Samples.perform;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.PaymentGate;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.17, R2.18: what the applicant bears")
class ExpensesTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 20);
    private static final ChargeExpense POSTAGE =
            new ChargeExpense(ExpenseKind.POSTAGE, 392, TODAY, "");
    private static final CaseFile PAPERS = Samples.at(Stage.PAPERS);

    @Test
    @DisplayName("R2.17: charges and payments add up")
    void sums() {
        CaseFile file =
                perform(
                        perform(PAPERS, POSTAGE, REVIEWER),
                        new ChargeExpense(ExpenseKind.MATERIALS, 30, TODAY, "封筒"),
                        REVIEWER);
        assertThat(file.expenses().charges())
                .containsExactly(
                        new Expenses.Charge(
                                ExpenseKind.POSTAGE, 392, TODAY, by(REVIEWER).decision("")),
                        new Expenses.Charge(
                                ExpenseKind.MATERIALS, 30, TODAY, by(REVIEWER).decision("封筒")));
        CaseFile paid = perform(file, new RecordPayment(400, TODAY, "振込"), REVIEWER);

        assertThat(paid.expenses().charged()).isEqualTo(422);
        assertThat(paid.expenses().paid()).isEqualTo(400);
        assertThat(paid.expenses().unpaid()).isEqualTo(22);
        assertThat(paid.expenses().payments())
                .containsExactly(new Expenses.Payment(400, TODAY, by(REVIEWER).decision("振込")));
        assertThat(new Expenses(List.of(), paid.expenses().payments()).unpaid()).isZero();
    }

    @ParameterizedTest(name = "R2.17: {0} yen on {1}: {2}")
    @CsvSource({
        "1, 2016-08-20, ''",
        "0, 2016-08-20, bar.amount-needed",
        "-1, 2016-08-20, bar.amount-needed",
        "1, 2016-08-21, bar.in-future",
    })
    void charges(int yen, LocalDate on, String bar) {
        assertThat(keys(new ChargeExpense(ExpenseKind.POSTAGE, yen, on, ""), PAPERS, REVIEWER))
                .isEqualTo(bar.isEmpty() ? List.of() : List.of(bar));
    }

    @Test
    @DisplayName("R2.17: another expense than postage takes a supervisor and a note")
    void other() {
        ChargeExpense other = new ChargeExpense(ExpenseKind.OTHER, 1000, TODAY, "鑑定");
        assertThat(keys(other, PAPERS, REVIEWER)).containsExactly("bar.supervisor-only");
        assertThat(keys(other, PAPERS, SUPERVISOR)).isEmpty();
        assertThat(keys(new ChargeExpense(ExpenseKind.OTHER, 1, TODAY, " "), PAPERS, SUPERVISOR))
                .containsExactly("bar.note-needed");
    }

    @ParameterizedTest(name = "R2.17: paying {0} yen of 392 on {1}: {2}")
    @CsvSource({
        "392, 2016-08-20, ''",
        "1, 2016-08-20, ''",
        "393, 2016-08-20, bar.paid-too-much",
        "0, 2016-08-20, bar.amount-needed",
        "392, 2016-08-21, bar.in-future",
    })
    void payments(int yen, LocalDate on, String bar) {
        assertThat(
                        keys(
                                new RecordPayment(yen, on, ""),
                                perform(PAPERS, POSTAGE, REVIEWER),
                                REVIEWER))
                .isEqualTo(bar.isEmpty() ? List.of() : List.of(bar));
    }

    @Test
    @DisplayName("R2.17: nothing is paid where nothing is unpaid")
    void nothingUnpaid() {
        assertThat(ActKind.RECORD_PAYMENT.bars(PAPERS, by(REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.nothing-unpaid");
        CaseFile paid =
                perform(
                        perform(PAPERS, POSTAGE, REVIEWER),
                        new RecordPayment(392, TODAY, ""),
                        REVIEWER);
        assertThat(ActKind.RECORD_PAYMENT.bars(paid, by(REVIEWER))).isNotEmpty();
    }

    @Test
    @DisplayName("R2.17: the statement lists each expense and what was paid")
    void statement() {
        CaseFile file =
                perform(
                        perform(PAPERS, POSTAGE, REVIEWER),
                        new RecordPayment(92, TODAY, ""),
                        REVIEWER);

        Outcome outcome = new IssueStatement().outcome(file, by(REVIEWER));
        assertThat(outcome.file()).isEqualTo(file);
        Letter.FeeStatement letter =
                (Letter.FeeStatement) ((Effect.IssueLetter) outcome.effects().getFirst()).letter();
        assertThat(letter.lines())
                .containsExactly(new Letter.FeeStatement.Line(ExpenseKind.POSTAGE, TODAY, 392));
        assertThat(letter.paid()).isEqualTo(92);
        assertThat(letter.to().name()).isEqualTo("髙橋 さくら");
        assertThat(keys(new IssueStatement(), PAPERS, REVIEWER)).containsExactly("bar.no-expense");
        assertThat(new IssueStatement().bars(file, Samples.with(CaseRecords.NONE, REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.no-applicant-address", "bar.no-trade");
    }

    @Test
    @DisplayName("R2.17: what is unpaid warns or blocks, as the profile says")
    void gate() {
        Expenses none = Expenses.NONE;
        Expenses open = perform(PAPERS, POSTAGE, REVIEWER).expenses();
        assertThat(none.verdict(PaymentGate.BLOCK))
                .isEqualTo(Verdict.of(Rule.R2_17, Status.WARNS, Step.of("expenses.none")));
        assertThat(open.verdict(PaymentGate.BLOCK))
                .isEqualTo(
                        Verdict.of(
                                Rule.R2_17,
                                Status.BARRED,
                                Step.of("expenses.sums", 392L, 0L),
                                Step.of("expenses.unpaid", 392L)));
        assertThat(open.verdict(PaymentGate.WARN).status()).isEqualTo(Status.WARNS);
        Expenses paid = open.with(new Expenses.Payment(392, TODAY, by(REVIEWER).decision("")));
        assertThat(paid.verdict(PaymentGate.BLOCK))
                .isEqualTo(
                        Verdict.of(
                                Rule.R2_17,
                                Status.HOLDS,
                                Step.of("expenses.sums", 392L, 392L),
                                Step.of("expenses.paid")));
    }

    @Test
    @DisplayName(
            "R2.17: an unpaid expense holds the letter back where the gate blocks, until overruled")
    void release() {
        CaseFile waiting = perform(Samples.at(Stage.DISCLOSURE_RELEASE_PENDING), POSTAGE, REVIEWER);
        assertThat(release(waiting, SampleRecords.PROFILE)).isEmpty();
        assertThat(release(waiting, SampleRecords.paidFirst())).containsExactly("expenses.unpaid");
        CaseFile overruled = perform(waiting, new Overrule(Rule.R2_17, true, "少額"), SUPERVISOR);
        assertThat(release(overruled, SampleRecords.paidFirst())).isEmpty();
        CaseFile paid = perform(waiting, new RecordPayment(392, TODAY, ""), REVIEWER);
        assertThat(release(paid, SampleRecords.paidFirst())).isEmpty();
    }

    @Test
    @DisplayName("R2.18: there is no kind of expense for what the applicant spends on papers")
    void kinds() {
        assertThat(ExpenseKind.values())
                .containsExactly(ExpenseKind.POSTAGE, ExpenseKind.MATERIALS, ExpenseKind.OTHER);
    }

    private static List<String> release(CaseFile file, Profile profile) {
        Circumstances circumstances =
                new Circumstances(Samples.RECORDS, profile, Samples.NOW, SUPERVISOR);
        return ActKind.RELEASE_LITIGATION_DISCLOSURE.bars(file, circumstances).stream()
                .map(bar -> bar.reason().key())
                .toList();
    }

    private static List<String> keys(Act act, CaseFile file, Person person) {
        return act.bars(file, by(person)).stream().map(bar -> bar.reason().key()).toList();
    }
}
