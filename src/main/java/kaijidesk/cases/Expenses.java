package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.PaymentGate;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;

/**
 * The expenses of a case that the applicant bears, and what was paid of them (R2.17). Amounts are
 * yen.
 *
 * @param charges what was spent, oldest first
 * @param payments what was paid, oldest first
 */
public record Expenses(List<Charge> charges, List<Payment> payments) {
    /** When nothing was spent. */
    public static final Expenses NONE = new Expenses(List.of(), List.of());

    /**
     * One expense.
     *
     * @param kind what for
     * @param yen how much
     * @param on day of the expense
     * @param entered who entered it, with the note for the file
     */
    public record Charge(ExpenseKind kind, int yen, LocalDate on, Decision entered) {}

    /**
     * One payment by the applicant.
     *
     * @param yen how much
     * @param on day of the payment
     * @param entered who entered it, with the note for the file
     */
    public record Payment(int yen, LocalDate on, Decision entered) {}

    public Expenses {
        charges = List.copyOf(charges);
        payments = List.copyOf(payments);
    }

    /** What was spent in all. */
    public long charged() {
        long sum = 0;
        for (Charge charge : charges) {
            sum += charge.yen();
        }
        return sum;
    }

    /** What was paid in all. */
    public long paid() {
        long sum = 0;
        for (Payment payment : payments) {
            sum += payment.yen();
        }
        return sum;
    }

    /** What is still to be paid; never below zero. */
    public long unpaid() {
        return Math.max(0, charged() - paid());
    }

    /** Whether the disclosure letter may go as far as money is concerned (R2.17). */
    public Verdict verdict(PaymentGate gate) {
        if (charges.isEmpty()) {
            return Verdict.of(Rule.R2_17, Status.WARNS, Step.of("expenses.none"));
        }
        Step sums = Step.of("expenses.sums", charged(), paid());
        if (unpaid() == 0) {
            return Verdict.of(Rule.R2_17, Status.HOLDS, sums, Step.of("expenses.paid"));
        }
        Status status = gate == PaymentGate.BLOCK ? Status.BARRED : Status.WARNS;
        return Verdict.of(Rule.R2_17, status, sums, Step.of("expenses.unpaid", unpaid()));
    }

    /** The same of a case, in which a supervisor may have let an unpaid expense pass (R2.17). */
    public static Verdict verdict(CaseFile file, Profile profile) {
        return Overruled.by(file.overrules(), file.expenses().verdict(profile.paymentGate()));
    }

    Expenses with(Charge charge) {
        List<Charge> more = new ArrayList<>(charges);
        more.add(charge);
        return new Expenses(more, payments);
    }

    Expenses with(Payment payment) {
        List<Payment> more = new ArrayList<>(payments);
        more.add(payment);
        return new Expenses(charges, more);
    }
}
