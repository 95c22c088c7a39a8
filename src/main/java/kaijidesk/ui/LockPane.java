package kaijidesk.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.parts.Fitted;
import kaijidesk.ui.start.PasswordFields;

/** What stands in the place of the office while nobody looks after it: nothing of it is seen. */
final class LockPane extends BorderPane {
    private final PasswordFields password;
    private final Label trouble = new Label();

    LockPane(
            String person,
            Texts texts,
            BiConsumer<char[], Consumer<String>> unlock,
            Runnable leave) {
        getStyleClass().add("start");
        password = new PasswordFields(false, texts);
        Label title = new Label(texts.get("ui.lock.title"));
        title.getStyleClass().add("form-title");
        Label who = new Label(texts.get("ui.lock.person", person));
        who.setWrapText(true);
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        say("");
        Button other = new Button(texts.get("ui.lock.leave"));
        other.setId("leave");
        other.getStyleClass().add("flat");
        other.setOnAction(event -> leave.run());
        Button back = new Button(texts.get("ui.lock.unlock"));
        back.setId("unlock");
        back.getStyleClass().add("accent");
        back.disableProperty().bind(password.missing());
        back.setOnAction(event -> unlock.accept(password.take(), this::say));
        password.setOnEnter(back::fire);
        HBox buttons = new HBox(other, back);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(title, who, password, trouble, buttons);
        card.getStyleClass().addAll("start-card", "lock-card");
        setCenter(new Fitted(card));
    }

    /** Puts the keyboard on the password. */
    void begin() {
        password.requestFocus();
    }

    /** Why it stays locked. */
    void say(String problem) {
        password.clear();
        trouble.setText(problem);
        trouble.setVisible(!problem.isEmpty());
        trouble.setManaged(!problem.isEmpty());
    }
}
