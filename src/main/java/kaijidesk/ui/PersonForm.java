package kaijidesk.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.start.Entrance.Guest;
import kaijidesk.ui.start.PasswordFields;
import kaijidesk.ui.start.ShortForm;

/** Asks who sits at the desk now, and for their password. */
final class PersonForm extends ShortForm {
    private final ComboBox<String> name;

    PersonForm(
            List<String> known,
            List<Guest> guests,
            Texts texts,
            BiConsumer<String, char[]> chosen,
            Runnable cancelled) {
        ComboBox<String> name = new ComboBox<>();
        PasswordFields password = new PasswordFields(false, texts);
        super(
                texts.get("ui.person.change"),
                guests.isEmpty() ? "" : hint(guests, texts),
                texts.get("ui.person.commit"),
                texts,
                cancelled,
                row(texts.get("ui.person.name"), name),
                password);
        this.name = name;
        name.setId("name");
        name.setEditable(true);
        name.getItems().setAll(known);
        name.setMaxWidth(Double.MAX_VALUE);
        commit().disableProperty().bind(password.missing(name.getEditor().textProperty()));
        commit().setOnAction(event ->
                chosen.accept(name.getEditor().getText().strip(), password.take()));
        password.setOnEnter(commit()::fire);
    }

    /** Puts the keyboard on the name. */
    void begin() {
        name.requestFocus();
    }

    private static String hint(List<Guest> guests, Texts texts) {
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
        return words.toString();
    }
}
