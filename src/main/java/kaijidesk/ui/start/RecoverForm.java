package kaijidesk.ui.start;

import javafx.scene.control.TextField;
import kaijidesk.text.Texts;

/** Takes the recovery sheet's code, a name and a new password. */
public final class RecoverForm extends ShortForm {
    private final TextField code;

    /** What is done with what was typed. */
    public interface Typed {
        /** Takes it. */
        void take(String code, String name, char[] password);
    }

    /** The form. */
    public RecoverForm(String person, Texts texts, Typed typed, Runnable cancelled) {
        TextField code = new TextField();
        TextField name = new TextField(person);
        PasswordFields password = new PasswordFields(true, texts);
        super(
                texts.get("ui.start.recover"),
                texts.get("ui.recover.help"),
                texts.get("ui.recover.commit"),
                texts,
                cancelled,
                row(texts.get("ui.recover.code"), code),
                row(texts.get("ui.person.name"), name),
                password);
        this.code = code;
        code.setId("recovery-code");
        code.getStyleClass().add("code");
        name.setId("recover-name");
        commit().disableProperty().bind(password.missing(name.textProperty()));
        commit().setOnAction(event ->
                typed.take(code.getText(), name.getText().strip(), password.take()));
        password.setOnEnter(commit()::fire);
    }

    /** Puts the keyboard on the first field. */
    public void begin() {
        code.requestFocus();
    }
}
