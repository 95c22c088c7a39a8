package kaijidesk.ui;

import java.util.function.Consumer;
import kaijidesk.text.Texts;
import kaijidesk.ui.start.PasswordFields;
import kaijidesk.ui.start.ShortForm;

/** Asks for the password before the office is encrypted by a new key. */
final class KeyForm extends ShortForm {
    private final PasswordFields password;

    KeyForm(Texts texts, Consumer<char[]> go, Runnable cancelled) {
        PasswordFields password = new PasswordFields(false, texts);
        super(
                texts.get("ui.people.key"),
                texts.get("ui.key.help"),
                texts.get("ui.key.commit"),
                texts,
                cancelled,
                password);
        this.password = password;
        commit().disableProperty().bind(password.missing());
        commit().setOnAction(event -> go.accept(password.take()));
        password.setOnEnter(commit()::fire);
    }

    /** Puts the keyboard on the password. */
    void begin() {
        password.requestFocus();
    }
}
