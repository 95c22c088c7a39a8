package kaijidesk.ui.acts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What every form has: what it is for, its entries, and the ways to commit it or to leave. It is
 * checked when the user commits it, never while typing; whatever is wrong is said in the form and
 * nothing typed is lost.
 */
public abstract class FormFrame extends VBox {
    private static final KeyCombination COMMIT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Ui ui;
    private final Label trouble = new Label();
    private final Button commit;
    private final Button cancel;
    private List<? extends EntryRow> rows = List.of();

    /**
     * A form without entries.
     *
     * @param title what it does; the words of its button too
     * @param help what comes of it
     */
    protected FormFrame(String title, String help, Ui ui) {
        this.ui = ui;
        this.commit = new Button(title);
        this.cancel = new Button(ui.text("ui.form.cancel"));
        getStyleClass().add("act-form");
        getChildren().addAll(head(title, help), buttons());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COMMIT.match(event)) {
                        commit.fire();
                        event.consume();
                    }
                });
    }

    /** Reads the entries and does what the form is for, unless something is wrong with them. */
    protected abstract void commit();

    /** Puts the entries in, one under the other; call once. */
    protected final void entries(List<? extends EntryRow> entries) {
        rows = entries;
        VBox fields = new VBox();
        fields.getStyleClass().add("fields");
        fields.getChildren().addAll(rows);
        Node body = scrolled(fields);
        body.setVisible(!rows.isEmpty());
        body.setManaged(!rows.isEmpty());
        getChildren().add(1, body);
    }

    /** Puts the entries in, arranged and made to scroll by the form itself; call once. */
    protected final void entries(List<? extends EntryRow> entries, Node arranged) {
        rows = entries;
        VBox.setVgrow(arranged, Priority.ALWAYS);
        getChildren().add(1, arranged);
    }

    /**
     * Puts the cursor into the first field that is still empty. A form that only asks whether to go
     * on, as a release does, begins at its way out: Enter pressed twice must disclose nothing.
     */
    public final void begin() {
        // a scroll pane takes its content into the scene only when its skin is made
        applyCss();
        layout();
        rows.stream()
                .filter(row -> row.isVisible() && row.editor().value().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        row -> row.editor().begin(),
                        rows.isEmpty() ? cancel::requestFocus : commit::requestFocus);
    }

    /** No second commit while the first one is being done. */
    protected final void busy() {
        commit.setDisable(true);
    }

    /** Closes the form if it still shows, or says what went wrong. */
    protected final void answered(@Nullable Exception failure) {
        commit.setDisable(false);
        if (failure == null) {
            if (getScene() != null) {
                ui.modals().hide();
            }
        } else {
            trouble(Failures.text(failure, ui.texts()));
        }
    }

    private VBox head(String title, String help) {
        Label heading = new Label(title);
        heading.getStyleClass().add("form-title");
        Label what = new Label(help);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble(null);
        VBox head = new VBox(heading, what, trouble);
        head.getStyleClass().add("form-head");
        return head;
    }

    /** What may be longer than the window. */
    protected static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox buttons() {
        cancel.setId("cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> ui.modals().hide());
        commit.setId("commit");
        commit.setMinWidth(USE_PREF_SIZE);
        commit.getStyleClass().add("accent");
        commit.setOnAction(event -> {
            trouble(null);
            rows.forEach(row -> row.problem(null));
            commit();
        });
        Label hint = new Label(ui.text("ui.form.hint"));
        hint.getStyleClass().addAll("muted", "hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox buttons = new HBox(hint, cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** Says above the entries what to do next; nothing is wrong. */
    protected final void advise(String text) {
        trouble(text);
        trouble.getStyleClass().remove("tone-bad");
        trouble.getStyleClass().add("tone-warn");
    }

    private void trouble(@Nullable String text) {
        trouble.getStyleClass().remove("tone-warn");
        if (!trouble.getStyleClass().contains("tone-bad")) {
            trouble.getStyleClass().add("tone-bad");
        }
        trouble.setText(text);
        trouble.setVisible(text != null);
        trouble.setManaged(text != null);
    }
}
