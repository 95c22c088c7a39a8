package kaijidesk.ui.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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
import kaijidesk.cases.Act;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.FieldProblem;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ItemAt;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The form of any act, generated from its fields. It is checked when the user commits it, never
 * while typing; whatever is wrong is said in the form and nothing typed is lost.
 */
public final class ActForm extends VBox {
    private static final KeyCombination COMMIT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /** Performs an act and tells, on the FX thread, what went wrong: null when nothing did. */
    public interface Performer {
        /** Starts the act. */
        void perform(Act act, Consumer<@Nullable Exception> answered);
    }

    private final ActKind kind;
    private final Ui ui;
    private final Performer performer;
    private final List<FieldRow> rows = new ArrayList<>();

    /** Fields that have nothing to choose in this case. */
    private final Set<ActField> pointless = new HashSet<>();

    private final Label trouble = new Label();
    private final Button commit;
    private final Button cancel;

    /**
     * A form.
     *
     * @param view the case as the user sees it
     * @param preset written values to begin with, by field name
     */
    public ActForm(
            ActKind kind, CaseView view, Map<String, String> preset, Ui ui, Performer performer) {
        this.kind = kind;
        this.ui = ui;
        this.performer = performer;
        this.commit = new Button(ui.text("act." + kind.id()));
        this.cancel = new Button(ui.text("ui.form.cancel"));
        getStyleClass().add("act-form");
        for (ActField field : ActFields.of(kind)) {
            List<Choice> choices = Choices.of(kind, field, view, ui.texts());
            FieldRow row =
                    new FieldRow(kind, field, Editors.of(field, choices, ui.texts()), ui.texts());
            if (field.type() == ItemAt.class && choices.isEmpty()) {
                pointless.add(field);
            }
            String value = preset.get(field.name());
            if (value != null) {
                row.editor().value(value);
            }
            rows.add(row);
        }
        rows.forEach(row -> row.editor().onChoice(this::showRelevant));
        showRelevant();
        getChildren().addAll(head(), body(), buttons());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COMMIT.match(event)) {
                        commit.fire();
                        event.consume();
                    }
                });
    }

    /**
     * Puts the cursor into the first field that is still empty. A form that only asks whether to go
     * on, as a release does, begins at its way out: Enter pressed twice must disclose nothing.
     */
    public void begin() {
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

    private VBox head() {
        Label title = new Label(ui.text("act." + kind.id()));
        title.getStyleClass().add("form-title");
        Label help = new Label(ui.text("act." + kind.id() + ".help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble(null);
        return new VBox(title, help, trouble);
    }

    private ScrollPane body() {
        VBox fields = new VBox();
        fields.getStyleClass().add("fields");
        fields.getChildren().addAll(rows);
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        boolean empty = rows.isEmpty();
        scroll.setVisible(!empty);
        scroll.setManaged(!empty);
        return scroll;
    }

    private HBox buttons() {
        cancel.setId("cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> ui.modals().hide());
        commit.setId("commit");
        commit.setMinWidth(USE_PREF_SIZE);
        commit.getStyleClass().add("accent");
        commit.setOnAction(event -> commit());
        Label hint = new Label(ui.text("ui.form.hint"));
        hint.getStyleClass().addAll("muted", "hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox buttons = new HBox(hint, cancel, commit);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void commit() {
        trouble(null);
        rows.forEach(row -> row.problem(null));
        List<FieldRow> missing = rows.stream().filter(FieldRow::missing).toList();
        if (!missing.isEmpty()) {
            // from the last to the first, which so gets the cursor
            missing.reversed().forEach(row -> row.problem(why(FieldProblem.Why.MISSING, row)));
            return;
        }
        try {
            Act act = ActFields.read(kind, entered());
            commit.setDisable(true);
            performer.perform(act, this::answered);
        } catch (FieldProblem problem) {
            rows.stream()
                    .filter(row -> row.name().equals(problem.field()))
                    .forEach(row -> row.problem(why(problem.why(), row)));
        }
    }

    private String why(FieldProblem.Why why, FieldRow row) {
        return ui.text("Why." + why.name(), ui.text("field." + kind.id() + "." + row.name()));
    }

    private Map<String, String> entered() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldRow row : rows) {
            String value = row.value();
            if (!value.isEmpty() || !row.field().optional()) {
                values.put(row.name(), value);
            }
        }
        return values;
    }

    private void showRelevant() {
        Map<String, String> entered = entered();
        for (FieldRow row : rows) {
            boolean shows =
                    !pointless.contains(row.field()) && Relevance.shows(kind, row.field(), entered);
            row.setVisible(shows);
            row.setManaged(shows);
        }
    }

    private void answered(@Nullable Exception failure) {
        commit.setDisable(false);
        if (failure == null) {
            ui.modals().hide();
        } else {
            trouble(Failures.text(failure, ui.texts()));
        }
    }

    private void trouble(@Nullable String text) {
        trouble.setText(text);
        trouble.setVisible(text != null);
        trouble.setManaged(text != null);
    }
}
