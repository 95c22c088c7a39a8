package kaijidesk.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.preview.PdfActions;

/** Shows the recovery code once, to be printed; it closes when somebody says that it is kept. */
public final class RecoveryForm extends VBox {
    /** The form; {@code closed} once it is kept. */
    public RecoveryForm(Entrance.Recovery recovery, Ui ui, Runnable closed) {
        getStyleClass().addAll("act-form", "person-form");
        Label title = new Label(ui.text("ui.recovery.title"));
        title.getStyleClass().add("form-title");
        Label help = new Label(ui.text("ui.recovery.help"));
        help.setWrapText(true);
        // two lines of four groups, as one reads them out
        String half = recovery.code().substring(0, recovery.code().length() / 2);
        Label code = new Label(half + "\n" + recovery.code().substring(half.length() + 1));
        code.setId("recovery");
        code.getStyleClass().add("recovery-code");
        HBox paper =
                new HBox(
                        PdfActions.of(
                                        "recovery",
                                        ui.text("ui.recovery.title"),
                                        null,
                                        recovery::sheet,
                                        ui)
                                .buttons()
                                .toArray(javafx.scene.Node[]::new));
        paper.getStyleClass().add("line");
        CheckBox kept = new CheckBox(ui.text("ui.recovery.kept"));
        kept.setId("kept");
        kept.setWrapText(true);
        Button close = new Button(ui.text("ui.recovery.close"));
        close.setId("commit");
        close.getStyleClass().add("accent");
        close.disableProperty().bind(kept.selectedProperty().not());
        close.setOnAction(event -> closed.run());
        // the code is told once: nobody leaves it by chance
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !kept.isSelected()) {
                        event.consume();
                    }
                });
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, help, code, paper, kept, buttons);
    }
}
