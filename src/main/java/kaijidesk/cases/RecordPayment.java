package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The applicant paid (R2.17).
 *
 * @param yen how much
 * @param paidOn day of the payment
 * @param note for the file
 */
public record RecordPayment(int yen, LocalDate paidOn, String note) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unless(file.expenses().unpaid() > 0, Rule.R2_17, "bar.nothing-unpaid")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        long unpaid = file.expenses().unpaid();
        return Bars.of(standing(file, circumstances))
                .unless(yen > 0, Rule.R2_17, "bar.amount-needed")
                .unless(yen <= unpaid, Rule.R2_17, "bar.paid-too-much", unpaid)
                .unlessFuture(paidOn, circumstances, Rule.R2_17)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Expenses.Payment payment = new Expenses.Payment(yen, paidOn, circumstances.decision(note));
        return Outcome.of(file.withExpenses(file.expenses().with(payment)));
    }
}
