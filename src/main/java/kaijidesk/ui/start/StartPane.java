package kaijidesk.ui.start;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
 * Asks who sits here and for their password, or offers the demo office. Where no office was begun
 * yet, the password is a new one, asked for twice.
 */
public final class StartPane extends BorderPane {
    private final TextField name = new TextField();
    private final PasswordFields password;
    private final Label trouble = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox choices = new HBox();

    /** Where the screen leads. */
    public interface Ways {
        /** Nowhere: pictures. */
        Ways NONE =
                new Ways() {
                    @Override
                    public void mine(String name, char[] password) {}

                    @Override
                    public void demo() {}

                    @Override
                    public void recover() {}

                    @Override
                    public void restore() {}
                };

        /** Into the user's own office. */
        void mine(String name, char[] password);

        /** Into the demo office. */
        void demo();

        /** In by the recovery sheet. */
        void recover();

        /** To a backup that is to be restored, where there is no office yet. */
        void restore();
    }

    /**
     * The start screen.
     *
     * @param person the name to begin with, perhaps empty
     * @param begun whether there is an office to sign in to
     * @param remark such as how old the last backup is; empty for none
     */
    public StartPane(String person, boolean begun, String remark, Ways ways, Texts texts) {
        getStyleClass().add("start");
        password = new PasswordFields(!begun, texts);
        Label title = new Label(texts.get("ui.start.title"));
        title.getStyleClass().add("start-title");
        Label subtitle = new Label(texts.get("ui.start.subtitle"));
        subtitle.getStyleClass().add("muted");
        name.setText(person);
        name.setId("person");
        Label nameLabel = new Label(texts.get("ui.person.name"));
        nameLabel.setLabelFor(name);
        VBox who = new VBox(nameLabel, name);
        who.getStyleClass().add("field-row");
        choices.getStyleClass().add("start-choices");
        Button own = choice(begun ? "mine" : "begin", Material2OutlinedMZ.WORK_OUTLINE, texts);
        own.setId("mine");
        own.setOnAction(event -> {
            if (idle()) {
                ways.mine(name.getText().strip(), password.take());
            }
        });
        own.disableProperty().bind(password.missing(name.textProperty()));
        Button demo = choice("demo", Material2OutlinedMZ.SCHOOL, texts);
        demo.setOnAction(event -> {
            if (idle()) {
                ways.demo();
            }
        });
        choices.getChildren().addAll(own, demo);
        name.setOnAction(event -> password.requestFocus());
        password.setOnEnter(own::fire);
        Hyperlink forgotten =
                new Hyperlink(texts.get(begun ? "ui.start.recover" : "ui.start.restore"));
        forgotten.setId(begun ? "recover" : "restore");
        forgotten.setOnAction(event -> {
            if (begun) {
                ways.recover();
            } else {
                ways.restore();
            }
        });
        Label told = new Label(remark);
        told.getStyleClass().add("muted");
        told.setVisible(!remark.isEmpty());
        told.setManaged(!remark.isEmpty());
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox card =
                new VBox(
                        title, subtitle, who, password, choices, forgotten, told, progress,
                        trouble);
        card.getStyleClass().add("start-card");
        setCenter(new Fitted(card));
        idle("");
    }

    /** Puts the keyboard where the user goes on typing. */
    public void begin() {
        if (name.getText().isBlank()) {
            name.requestFocus();
        } else {
            password.requestFocus();
        }
    }

    /** Shows that an office is being opened. */
    public void busy() {
        share(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(true);
        choices.setMouseTransparent(true);
        say("");
    }

    /** How much of something long is done, from 0 to 1. */
    public void share(double share) {
        progress.setProgress(share);
    }

    /** Back to choosing, with what went wrong if something did. */
    public void idle(String problem) {
        progress.setVisible(false);
        choices.setMouseTransparent(false);
        password.clear();
        say(problem);
    }

    /** The mouse is kept off while an office is being opened, the keyboard isn't. */
    private boolean idle() {
        return !progress.isVisible();
    }

    private void say(String problem) {
        trouble.setText(problem);
        trouble.setVisible(!problem.isEmpty());
        trouble.setManaged(!problem.isEmpty());
    }

    private static Button choice(String id, Ikon icon, Texts texts) {
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
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAccessibleText(title.getText());
        button.setAccessibleHelp(help.getText());
        return button;
    }
}
