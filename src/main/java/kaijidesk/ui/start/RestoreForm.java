package kaijidesk.ui.start;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.FileDialogs;
import org.jspecify.annotations.Nullable;

/** Asks for a backup's file, and for a name and password of the day when it was made. */
public final class RestoreForm extends ShortForm {
    private final Button choose;

    /** What is done with what was entered. */
    public interface Chosen {
        /** Takes it. */
        void take(Path backup, String name, char[] password);
    }

    /** The form. */
    public RestoreForm(
            String person, FileDialogs files, Texts texts, Chosen chosen, Runnable cancelled) {
        SimpleObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
        Button choose = new Button(texts.get("ui.restore.choose"));
        Label which = new Label();
        HBox line = new HBox(choose, which);
        TextField name = new TextField(person);
        PasswordFields password = new PasswordFields(false, texts);
        super(
                texts.get("ui.start.restore"),
                texts.get("ui.restore.help"),
                texts.get("ui.restore.commit"),
                texts,
                cancelled,
                line,
                row(texts.get("ui.person.name"), name),
                password);
        this.choose = choose;
        choose.setId("choose-backup");
        choose.setOnAction(event -> files.chooseFile("zip").ifPresent(file::set));
        which.getStyleClass().add("muted");
        file.subscribe(path ->
                which.setText(path == null ? "" : Objects.toString(path.getFileName(), "")));
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setId("restore-name");
        commit().disableProperty()
                .bind(
                        password.missing(name.textProperty())
                                .flatMap(missing -> file.map(path -> missing).orElse(true)));
        commit().setOnAction(event -> {
            Path backup = file.get();
            if (backup != null) {
                chosen.take(backup, name.getText().strip(), password.take());
            }
        });
        password.setOnEnter(commit()::fire);
    }

    /** Puts the keyboard on the first choice. */
    public void begin() {
        choose.requestFocus();
    }
}
