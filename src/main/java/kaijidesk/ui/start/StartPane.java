package kaijidesk.ui.start;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.parts.Fitted;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Asks who sits here and which office to open. Both ways wait until there is a name: every act has
 * a person.
 */
public final class StartPane extends BorderPane {
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Label trouble = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox choices = new HBox();

    /**
     * The start screen.
     *
     * @param person the name to begin with, perhaps empty
     * @param mine opens the user's own office, with the name and the password
     * @param demo opens the demo office, with the name
     */
    public StartPane(
            String person, BiConsumer<String, char[]> mine, Consumer<String> demo, Texts texts) {
        getStyleClass().add("start");
        Label title = new Label(texts.get("ui.start.title"));
        title.getStyleClass().add("start-title");
        Label subtitle = new Label(texts.get("ui.start.subtitle"));
        subtitle.getStyleClass().add("muted");
        name.setText(person);
        name.setId("person");
        Label nameLabel = new Label(texts.get("ui.person.name"));
        nameLabel.setLabelFor(name);
        password.setId("password");
        Label passwordLabel = new Label(texts.get("ui.person.password"));
        passwordLabel.setLabelFor(password);
        VBox who = new VBox(nameLabel, name, passwordLabel, password);
        who.getStyleClass().add("field-row");
        choices.getStyleClass().add("start-choices");
        Button own =
                choice(
                        "mine",
                        Material2OutlinedMZ.WORK_OUTLINE,
                        typed -> mine.accept(typed, password.getText().toCharArray()),
                        texts);
        choices.getChildren().addAll(own, choice("demo", Material2OutlinedMZ.SCHOOL, demo, texts));
        name.setOnAction(event -> own.fire());
        choices.disableProperty().bind(name.textProperty().map(String::isBlank));
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox card = new VBox(title, subtitle, who, choices, progress, trouble);
        card.getStyleClass().add("start-card");
        setCenter(new Fitted(card));
        idle("");
    }

    /** Shows that an office is being opened. */
    public void busy() {
        progress.setVisible(true);
        choices.setMouseTransparent(true);
        say("");
    }

    /** Back to choosing, with what went wrong if something did. */
    public void idle(String problem) {
        progress.setVisible(false);
        choices.setMouseTransparent(false);
        say(problem);
    }

    private void say(String problem) {
        trouble.setText(problem);
        trouble.setVisible(!problem.isEmpty());
        trouble.setManaged(!problem.isEmpty());
    }

    private Button choice(String id, Ikon icon, Consumer<String> chosen, Texts texts) {
        Label title = new Label(texts.get("ui.start." + id));
        title.getStyleClass().add("heading");
        Label help = new Label(texts.get("ui.start." + id + ".help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        VBox inside = new VBox(Icons.of(icon), title, help);
        inside.getStyleClass().add("inside");
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("start-choice");
        button.setGraphic(inside);
        button.setAccessibleText(title.getText());
        button.setAccessibleHelp(help.getText());
        button.setOnAction(event -> {
            // the mouse is kept off meanwhile, the keyboard isn't
            if (!progress.isVisible()) {
                chosen.accept(name.getText().strip());
            }
        });
        return button;
    }
}
