package kaijidesk.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Person;
import kaijidesk.text.Texts;

/** Takes the recovery sheet's code, a name and a new password. */
public final class RecoverForm extends VBox {
    private final TextField code = new TextField();

    /** What is done with what was typed. */
    public interface Typed {
        /** Takes it. */
        void take(String code, String name, char[] password);
    }

    /** The form. */
    public RecoverForm(String person, Texts texts, Typed typed, Runnable cancelled) {
        getStyleClass().addAll("act-form", "person-form");
        Label title = new Label(texts.get("ui.start.recover"));
        title.getStyleClass().add("form-title");
        Label help = new Label(texts.get("ui.recover.help"));
        help.setWrapText(true);
        code.setId("recovery-code");
        code.getStyleClass().add("code");
        TextField name = new TextField(person);
        name.setId("recover-name");
        PasswordFields password = new PasswordFields(true, texts);
        Button cancel = new Button(texts.get("ui.form.cancel"));
        cancel.setOnAction(event -> cancelled.run());
        Button commit = new Button(texts.get("ui.recover.commit"));
        commit.setId("commit");
        commit.getStyleClass().add("accent");
        commit.disableProperty()
                .bind(
                        name.textProperty()
                                .map(written -> !Person.possible(written))
                                .flatMap(
                                        nobody -> password.ready().map(ready -> nobody || !ready)));
        commit.setOnAction(
                event -> typed.take(code.getText(), name.getText().strip(), password.take()));
        password.setOnEnter(commit::fire);
        HBox buttons = new HBox(cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        title,
                        help,
                        row(texts.get("ui.recover.code"), code),
                        row(texts.get("ui.person.name"), name),
                        password,
                        buttons);
    }

    /** Puts the keyboard on the first field. */
    public void begin() {
        code.requestFocus();
    }

    private static VBox row(String words, TextField field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        VBox row = new VBox(label, field);
        row.getStyleClass().add("field-row");
        return row;
    }
}
