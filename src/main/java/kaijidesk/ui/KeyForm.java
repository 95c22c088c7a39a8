package kaijidesk.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.start.PasswordFields;

/** Asks for the password before the office is encrypted by a new key. */
final class KeyForm extends VBox {
    private final PasswordFields password;

    KeyForm(Texts texts, Consumer<char[]> go, Runnable cancelled) {
        getStyleClass().addAll("act-form", "person-form");
        password = new PasswordFields(false, texts);
        Label title = new Label(texts.get("ui.people.key"));
        title.getStyleClass().add("form-title");
        Label help = new Label(texts.get("ui.key.help"));
        help.setWrapText(true);
        Button cancel = new Button(texts.get("ui.form.cancel"));
        cancel.setOnAction(event -> cancelled.run());
        Button commit = new Button(texts.get("ui.key.commit"));
        commit.setId("commit");
        commit.getStyleClass().add("accent");
        commit.disableProperty().bind(password.ready().map(ready -> !ready));
        commit.setOnAction(event -> go.accept(password.take()));
        password.setOnEnter(commit::fire);
        HBox buttons = new HBox(cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, help, password, buttons);
    }

    /** Puts the keyboard on the password. */
    void begin() {
        password.requestFocus();
    }
}
