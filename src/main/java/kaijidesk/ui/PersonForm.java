package kaijidesk.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;

/** Asks who sits at the desk now. */
final class PersonForm extends VBox {
    private final ComboBox<String> name = new ComboBox<>();

    PersonForm(
            String now,
            List<String> known,
            Texts texts,
            Consumer<String> chosen,
            Runnable cancelled) {
        getStyleClass().addAll("act-form", "person-form");
        Label title = new Label(texts.get("ui.person.change"));
        title.getStyleClass().add("form-title");
        Label label = new Label(texts.get("ui.person.name"));
        label.setLabelFor(name);
        name.setId("name");
        name.setEditable(true);
        name.getItems().setAll(known);
        name.setValue(now);
        name.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(texts.get("ui.form.cancel"));
        cancel.setOnAction(event -> cancelled.run());
        Button commit = new Button(texts.get("ui.person.commit"));
        commit.setId("commit");
        commit.getStyleClass().add("accent");
        commit.disableProperty().bind(name.getEditor().textProperty().map(String::isBlank));
        commit.setOnAction(event -> chosen.accept(name.getEditor().getText().strip()));
        // an editable box keeps Enter for itself; while its list is open Enter chooses from it
        name.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !name.isShowing()) {
                        commit.fire();
                        event.consume();
                    }
                });
        HBox buttons = new HBox(cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox field = new VBox(label, name);
        field.getStyleClass().add("field-row");
        getChildren().addAll(title, field, buttons);
    }
}
