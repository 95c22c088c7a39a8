package kaijidesk.ui.start;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.preview.PdfActions;

/** Shows the recovery code once, to be printed; it closes when somebody says that it is kept. */
public final class RecoveryForm extends ShortForm {
    /** The form; {@code closed} once it is kept. */
    public RecoveryForm(Entrance.Recovery recovery, Ui ui, Runnable closed) {
        String title = ui.text("ui.recovery.title");
        // two lines of four groups, as one reads them out
        String half = recovery.code().substring(0, recovery.code().length() / 2);
        Label code = new Label(half + "\n" + recovery.code().substring(half.length() + 1));
        HBox paper =
                new HBox(
                        PdfActions.of("recovery", title, null, recovery::sheet, ui)
                                .buttons()
                                .toArray(Node[]::new));
        CheckBox kept = new CheckBox(ui.text("ui.recovery.kept"));
        super(
                title,
                ui.text("ui.recovery.help"),
                ui.text("ui.recovery.close"),
                ui.texts(),
                null,
                code,
                paper,
                kept);
        code.setId("recovery");
        code.getStyleClass().add("recovery-code");
        paper.getStyleClass().add("line");
        kept.setId("kept");
        kept.setWrapText(true);
        commit().disableProperty().bind(kept.selectedProperty().not());
        commit().setOnAction(event -> closed.run());
        // the code is told once: nobody leaves it by chance
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !kept.isSelected()) {
                        event.consume();
                    }
                });
    }
}
