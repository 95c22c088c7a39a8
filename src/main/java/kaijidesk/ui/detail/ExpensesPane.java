package kaijidesk.ui.detail;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Expenses;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.VerdictRow;

/** What the applicant bears, what was paid of it, and whether the letter may go (R2.17). */
final class ExpensesPane extends VBox {
    private final Ui ui;

    ExpensesPane(CaseView view, Ui ui) {
        this.ui = ui;
        Expenses expenses = view.file().expenses();
        getStyleClass().add("cards");
        Card gate = card("ui.expenses.gate");
        gate.getChildren()
                .add(
                        new VerdictRow(
                                Expenses.verdict(view.file(), view.profile()),
                                ui.reveal(view.file().number(), "ui.expenses.gate"),
                                ui.texts()));
        Facts charges = new Facts();
        for (Expenses.Charge charge : expenses.charges()) {
            line(charges, charge.on(), ui.texts().of(charge.kind()), charge.yen());
        }
        sum(charges, "ui.expenses.charged", expenses.charged());
        Facts payments = new Facts();
        for (Expenses.Payment payment : expenses.payments()) {
            line(payments, payment.on(), ui.text("ui.expenses.payment"), payment.yen());
        }
        sum(payments, "ui.expenses.paid", expenses.paid());
        sum(payments, "ui.expenses.unpaid", expenses.unpaid());
        Card charged = card("ui.expenses.charges");
        charged.getChildren().add(charges);
        Card paid = card("ui.expenses.payments");
        paid.getChildren().add(payments);
        getChildren().addAll(gate, charged, paid);
    }

    private void line(Facts facts, LocalDate on, String what, long yen) {
        facts.add(ui.texts().day(on), what + "  " + ui.text("ui.expenses.amount", yen));
    }

    private void sum(Facts facts, String key, long yen) {
        Label amount = new Label(ui.text("ui.expenses.amount", yen));
        amount.getStyleClass().add("strong");
        facts.add(ui.text(key), amount);
    }

    private Card card(String titleKey) {
        return new Card(ui.text(titleKey)).styled("verdicts");
    }
}
