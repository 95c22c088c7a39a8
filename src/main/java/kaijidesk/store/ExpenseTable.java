package kaijidesk.store;

import static kaijidesk.store.gen.Tables.EXPENSE;
import static kaijidesk.store.gen.Tables.PAYMENT;

import java.time.OffsetDateTime;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Expenses;
import kaijidesk.cases.Person;
import org.jooq.DSLContext;

/** The money of one case (R2.17). */
final class ExpenseTable {
    private final DSLContext sql;
    private final CaseNumber number;

    ExpenseTable(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    Expenses read() {
        List<Expenses.Charge> charges =
                sql.selectFrom(EXPENSE)
                        .where(EXPENSE.CASE_NUMBER.eq(number.value()))
                        .orderBy(EXPENSE.ENTRY)
                        .fetch(row ->
                                new Expenses.Charge(
                                        ExpenseKind.valueOf(row.getKind()),
                                        row.getYen(),
                                        row.getSpentOn(),
                                        entered(
                                                row.getPerson(),
                                                row.getEnteredAt(),
                                                row.getNote())));
        List<Expenses.Payment> payments =
                sql.selectFrom(PAYMENT)
                        .where(PAYMENT.CASE_NUMBER.eq(number.value()))
                        .orderBy(PAYMENT.ENTRY)
                        .fetch(row ->
                                new Expenses.Payment(
                                        row.getYen(),
                                        row.getPaidOn(),
                                        entered(
                                                row.getPerson(),
                                                row.getEnteredAt(),
                                                row.getNote())));
        return new Expenses(charges, payments);
    }

    private static Decision entered(String person, OffsetDateTime at, String note) {
        return new Decision(new Person(person), at.toInstant(), note);
    }

    void write(Expenses expenses) {
        sql.deleteFrom(EXPENSE).where(EXPENSE.CASE_NUMBER.eq(number.value())).execute();
        sql.deleteFrom(PAYMENT).where(PAYMENT.CASE_NUMBER.eq(number.value())).execute();
        int entry = 0;
        for (Expenses.Charge charge : expenses.charges()) {
            sql.insertInto(EXPENSE)
                    .set(EXPENSE.CASE_NUMBER, number.value())
                    .set(EXPENSE.ENTRY, ++entry)
                    .set(EXPENSE.KIND, charge.kind().name())
                    .set(EXPENSE.YEN, charge.yen())
                    .set(EXPENSE.SPENT_ON, charge.on())
                    .set(EXPENSE.PERSON, charge.entered().by().name())
                    .set(EXPENSE.ENTERED_AT, Moments.stored(charge.entered().at()))
                    .set(EXPENSE.NOTE, charge.entered().note())
                    .execute();
        }
        entry = 0;
        for (Expenses.Payment payment : expenses.payments()) {
            sql.insertInto(PAYMENT)
                    .set(PAYMENT.CASE_NUMBER, number.value())
                    .set(PAYMENT.ENTRY, ++entry)
                    .set(PAYMENT.YEN, payment.yen())
                    .set(PAYMENT.PAID_ON, payment.on())
                    .set(PAYMENT.PERSON, payment.entered().by().name())
                    .set(PAYMENT.ENTERED_AT, Moments.stored(payment.entered().at()))
                    .set(PAYMENT.NOTE, payment.entered().note())
                    .execute();
        }
    }
}
