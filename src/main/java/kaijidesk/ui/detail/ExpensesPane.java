package kaijidesk.ui.detail;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Expenses;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.VerdictRow;

/** What the applicant bears, what was paid of it, and whether the letter may go (R2.17). */
final class ExpensesPane extends VBox {
    private final Ui ui;

    ExpensesPane(CaseView view, Ui ui) {
        this.ui = ui;
        Expenses expenses = view.file().expenses();
        getStyleClass().add("cards");
        VBox gate = card("ui.expenses.gate");
        gate.getChildren()
                .add(new VerdictRow(expenses.verdict(view.profile().paymentGate()), ui.texts()));
        GridPane charges = OverviewPane.grid();
        for (Expenses.Charge charge : expenses.charges()) {
            line(charges, charge.on(), ui.texts().of(charge.kind()), charge.yen());
        }
        sum(charges, "ui.expenses.charged", expenses.charged());
        GridPane payments = OverviewPane.grid();
        for (Expenses.Payment payment : expenses.payments()) {
            line(payments, payment.on(), ui.text("ui.expenses.payment"), payment.yen());
        }
        sum(payments, "ui.expenses.paid", expenses.paid());
        sum(payments, "ui.expenses.unpaid", expenses.unpaid());
        VBox charged = card("ui.expenses.charges");
        charged.getChildren().add(charges);
        VBox paid = card("ui.expenses.payments");
        paid.getChildren().add(payments);
        getChildren().addAll(gate, charged, paid);
    }

    private void line(GridPane grid, LocalDate on, String what, long yen) {
        OverviewPane.row(
                grid,
                ui.texts().day(on),
                new Label(what + "  " + ui.text("ui.expenses.amount", yen)));
    }

    private void sum(GridPane grid, String key, long yen) {
        Label amount = new Label(ui.text("ui.expenses.amount", yen));
        amount.getStyleClass().add("strong");
        OverviewPane.row(grid, ui.text(key), amount);
    }

    private VBox card(String titleKey) {
        VBox card = new VBox(OverviewPane.heading(ui.text(titleKey)));
        card.getStyleClass().addAll("card-pane", "verdicts");
        return card;
    }
}
