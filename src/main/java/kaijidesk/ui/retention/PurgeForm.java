package kaijidesk.ui.retention;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;

/** Asks once more before cases are destroyed: it can't be undone. Begins at its way out. */
final class PurgeForm extends FormFrame {
    private final RetentionModel model;
    private final List<CaseNumber> cases;

    PurgeForm(List<CaseNumber> cases, RetentionModel model, Ui ui) {
        super(ui.text("ui.retention.purge"), ui.text("ui.retention.purge.help"), ui);
        this.model = model;
        this.cases = cases;
        VBox numbers = new VBox();
        numbers.getStyleClass().add("fields");
        numbers.getChildren().add(new Label(ui.text("ui.retention.purge.cases", cases.size())));
        for (CaseNumber each : cases) {
            Label number = new Label(each.value());
            number.getStyleClass().add("strong");
            numbers.getChildren().add(number);
        }
        entries(List.of(), scrolled(numbers));
    }

    @Override
    protected void commit() {
        answered(null);
        model.purge(cases);
    }
}
