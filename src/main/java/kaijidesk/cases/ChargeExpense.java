package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The operator spent something that the applicant bears (R2.17).
 *
 * @param expense what for
 * @param yen how much
 * @param on day of the expense
 * @param note for the file
 */
public record ChargeExpense(ExpenseKind expense, int yen, LocalDate on, String note)
        implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unless(file.litigation() != null, Rule.R2_17, "bar.no-litigation-request")
                .unless(file.closed() == null, Rule.R6_03, "bar.closed")
                .unless(circumstances.stage(file) != Stage.REFUSED, Rule.R3_06, "bar.refused")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Bars bars =
                Bars.of(standing(file, circumstances))
                        .unless(yen > 0, Rule.R2_17, "bar.amount-needed")
                        .unlessFuture(on, circumstances, Rule.R2_17);
        if (expense == ExpenseKind.OTHER) {
            bars.unlessNoted(note, Rule.R2_17).unlessSupervisor(circumstances, Rule.R2_17);
        }
        return bars.list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Expenses.Charge charge =
                new Expenses.Charge(expense, yen, on, circumstances.decision(note));
        return Outcome.of(file.withExpenses(file.expenses().with(charge)));
    }
}
