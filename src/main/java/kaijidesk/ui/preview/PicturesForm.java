package kaijidesk.ui.preview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.ui.base.Ui;

/** Pages over the screen, to be looked at and no more. */
public final class PicturesForm extends VBox {
    private final PagePreview preview;
    private final Button close = new Button();

    /** A form that shows nothing yet. */
    public PicturesForm(String title, Ui ui) {
        preview = new PagePreview(ui);
        getStyleClass().addAll("act-form", "preview-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("form-title");
        close.setText(ui.text("ui.preview.close"));
        close.setId("close-preview");
        close.setOnAction(event -> ui.modals().hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(heading, preview, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, preview::key);
    }

    /** Shows them, covered until somebody asks. */
    public void show(Pages pages) {
        preview.show(pages, List.of());
        preview.fit();
        close.requestFocus();
    }
}
