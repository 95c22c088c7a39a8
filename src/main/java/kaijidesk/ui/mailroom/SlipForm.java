package kaijidesk.ui.mailroom;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.preview.PreviewForm;

/** The post office's slip (差出票) of a day: what was handed over by registered or recorded mail. */
final class SlipForm extends PreviewForm {
    private final Ui ui;
    private final DateEditor day;
    private String shown = "";

    SlipForm(Ui ui) {
        super(ui.text("ui.mailroom.slip.title"), ui.text("ui.mailroom.slip.help"), ui);
        this.ui = ui;
        this.day = new DateEditor(ui.texts());
        Label label = new Label(ui.text("ui.mailroom.slip.day"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(day.node());
        day.node().setId("slip-day");
        day.node().setAccessibleText(label.getText());
        VBox row = new VBox(label, day.node());
        row.getStyleClass().add("field-row");
        choices(row);
        day.value(ui.today().toString());
        day.onChoice(this::show);
        day.node()
                .focusWithinProperty()
                .subscribe(in -> {
                    if (!in) {
                        show();
                    }
                });
        // the input knows its day only once it is on the screen
        show(ui.today());
    }

    @Override
    public void begin() {
        day.begin();
    }

    private void show() {
        if (day.value().equals(shown)) {
            return;
        }
        shown = day.value();
        LocalDate chosen = DateEditor.read(day.value());
        if (chosen == null) {
            nothing(ui.text("ui.ledgers.no-day"));
        } else {
            show(chosen);
        }
    }

    private void show(LocalDate chosen) {
        shown = chosen.toString();
        show(
                "slip-" + chosen,
                ui.text("ui.mailroom.slip.file", shown),
                Papers.look("slip-" + chosen),
                () -> ui.office().stationery().slip(chosen, ui.person().get()),
                () -> {});
    }
}
