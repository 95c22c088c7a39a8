package kaijidesk.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A short form around signing in, where no office may be open yet: what it is for, its rows, the
 * way out and the way on.
 */
public class ShortForm extends VBox {
    private final Button commit = new Button();

    /**
     * The form.
     *
     * @param help what comes of it; empty for nothing to say
     * @param way the words of the way on
     * @param cancelled what the way out does; null when there is none
     */
    public ShortForm(
            String title,
            String help,
            String way,
            Texts texts,
            @Nullable Runnable cancelled,
            Node... rows) {
        getStyleClass().addAll("act-form", "person-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("form-title");
        getChildren().add(heading);
        if (!help.isEmpty()) {
            Label what = new Label(help);
            what.setWrapText(true);
            what.setMinHeight(USE_PREF_SIZE);
            getChildren().add(what);
        }
        getChildren().addAll(rows);
        commit.setText(way);
        commit.setId("commit");
        commit.getStyleClass().add("accent");
        HBox buttons = new HBox();
        if (cancelled != null) {
            Button cancel = new Button(texts.get("ui.form.cancel"));
            cancel.setOnAction(event -> cancelled.run());
            buttons.getChildren().add(cancel);
        }
        buttons.getChildren().add(commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    /** The way on. */
    public final Button commit() {
        return commit;
    }

    /** A field under its label. */
    public static VBox row(String words, Control field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        VBox row = new VBox(label, field);
        row.getStyleClass().add("field-row");
        return row;
    }
}
