package kaijidesk.ui.start;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.FileDialogs;
import org.jspecify.annotations.Nullable;

/** Asks for a backup's file, and for a name and password of the day when it was made. */
public final class RestoreForm extends VBox {
    private final SimpleObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final Button choose;

    /** What is done with what was entered. */
    public interface Chosen {
        /** Takes it. */
        void take(Path backup, String name, char[] password);
    }

    /** The form. */
    public RestoreForm(
            String person, FileDialogs files, Texts texts, Chosen chosen, Runnable cancelled) {
        getStyleClass().addAll("act-form", "person-form");
        Label title = new Label(texts.get("ui.start.restore"));
        title.getStyleClass().add("form-title");
        Label help = new Label(texts.get("ui.restore.help"));
        help.setWrapText(true);
        choose = new Button(texts.get("ui.restore.choose"));
        choose.setId("choose-backup");
        choose.setOnAction(event -> files.chooseFile("zip").ifPresent(file::set));
        Label which = new Label();
        which.getStyleClass().add("muted");
        file.subscribe(path ->
                which.setText(path == null ? "" : Objects.toString(path.getFileName(), "")));
        HBox line = new HBox(choose, which);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        TextField name = new TextField(person);
        name.setId("restore-name");
        Label nameLabel = new Label(texts.get("ui.person.name"));
        nameLabel.setLabelFor(name);
        VBox who = new VBox(nameLabel, name);
        who.getStyleClass().add("field-row");
        PasswordFields password = new PasswordFields(false, texts);
        Button cancel = new Button(texts.get("ui.form.cancel"));
        cancel.setOnAction(event -> cancelled.run());
        Button commit = new Button(texts.get("ui.restore.commit"));
        commit.setId("commit");
        commit.getStyleClass().add("accent");
        commit.disableProperty().bind(file.isNull().or(name.textProperty().isEmpty()));
        commit.setOnAction(event -> {
            Path backup = file.get();
            if (backup != null) {
                chosen.take(backup, name.getText().strip(), password.take());
            }
        });
        password.setOnEnter(commit::fire);
        HBox buttons = new HBox(cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, help, line, who, password, buttons);
    }

    /** Puts the keyboard on the first choice. */
    public void begin() {
        choose.requestFocus();
    }
}
