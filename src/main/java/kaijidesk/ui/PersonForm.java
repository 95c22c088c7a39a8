package kaijidesk.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Person;
import kaijidesk.text.Texts;
import kaijidesk.ui.start.Entrance.Guest;
import kaijidesk.ui.start.PasswordFields;

/** Asks who sits at the desk now, and for their password. */
final class PersonForm extends VBox {
    private final ComboBox<String> name = new ComboBox<>();

    PersonForm(
            List<String> known,
            List<Guest> guests,
            Texts texts,
            BiConsumer<String, char[]> chosen,
            Runnable cancelled) {
        getStyleClass().addAll("act-form", "person-form");
        Label title = new Label(texts.get("ui.person.change"));
        title.getStyleClass().add("form-title");
        Label label = new Label(texts.get("ui.person.name"));
        label.setLabelFor(name);
        name.setId("name");
        name.setEditable(true);
        name.getItems().setAll(known);
        name.setMaxWidth(Double.MAX_VALUE);
        PasswordFields password = new PasswordFields(false, texts);
        Button cancel = new Button(texts.get("ui.form.cancel"));
        cancel.setOnAction(event -> cancelled.run());
        Button commit = new Button(texts.get("ui.person.commit"));
        commit.setId("commit");
        commit.getStyleClass().add("accent");
        commit.disableProperty()
                .bind(
                        name.getEditor()
                                .textProperty()
                                .map(typed -> !Person.possible(typed))
                                .flatMap(
                                        nobody -> password.ready().map(ready -> nobody || !ready)));
        commit.setOnAction(
                event -> chosen.accept(name.getEditor().getText().strip(), password.take()));
        password.setOnEnter(commit::fire);
        HBox buttons = new HBox(cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox field = new VBox(label, name);
        field.getStyleClass().add("field-row");
        getChildren().addAll(title, field, password);
        if (!guests.isEmpty()) {
            getChildren().add(hint(guests, texts));
        }
        getChildren().add(buttons);
    }

    /** Puts the keyboard on the name. */
    void begin() {
        name.requestFocus();
    }

    private static Label hint(List<Guest> guests, Texts texts) {
        StringBuilder words = new StringBuilder(texts.get("ui.demo.people"));
        for (Guest guest : guests) {
            words.append('\n')
                    .append(
                            texts.get(
                                    "ui.demo.person",
                                    guest.person().name(),
                                    guest.role(),
                                    guest.password()));
        }
        Label hint = new Label(words.toString());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return hint;
    }
}
