package kaijidesk.ui.acts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActKind;
import kaijidesk.text.Texts;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A field of a form: its label, its input, and what is wrong with it. */
final class FieldRow extends VBox {
    private final ActField field;
    private final Editor editor;
    private final Label problem = new Label();

    FieldRow(ActKind kind, ActField field, Editor editor, Texts texts) {
        this.field = field;
        this.editor = editor;
        getStyleClass().add("field-row");
        String name = texts.get("field." + kind.id() + "." + field.name());
        boolean optional = Relevance.optional(kind, field);
        Label label = new Label(optional ? name + texts.get("ui.form.optional") : name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor.node());
        editor.node().setAccessibleText(label.getText());
        editor.node().setId("field-" + field.name());
        problem.getStyleClass().addAll("problem", "tone-bad");
        problem.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        problem.setWrapText(true);
        problem(null);
        getChildren().addAll(label, editor.node(), problem);
    }

    ActField field() {
        return field;
    }

    String name() {
        return field.name();
    }

    /** Whether a choice or a day is needed and isn't there. An empty text is judged by the act. */
    boolean missing() {
        return isVisible()
                && !field.optional()
                && field.type() != String.class
                && value().isEmpty();
    }

    /** What is entered; nothing while the field doesn't show. */
    String value() {
        return isVisible() ? editor.value() : "";
    }

    Editor editor() {
        return editor;
    }

    /** Says what is wrong, or nothing. */
    void problem(@org.jspecify.annotations.Nullable String text) {
        problem.setText(text);
        problem.setVisible(text != null);
        problem.setManaged(text != null);
        if (text != null) {
            editor.node().setAccessibleHelp(text);
            editor.begin();
        }
    }
}
