package kaijidesk.ui.acts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One entry of a form: its label, its input, and what is wrong with it. */
public class EntryRow extends VBox {
    private final String name;
    private final Editor editor;
    private final Label problem = new Label();

    /**
     * An entry.
     *
     * @param name by which the form finds it; the input's id is {@code field-name}
     * @param text what is to be entered
     */
    public EntryRow(String name, String text, Editor editor) {
        this.name = name;
        this.editor = editor;
        getStyleClass().add("field-row");
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor.node());
        editor.node().setAccessibleText(text);
        editor.node().setId("field-" + name);
        problem.getStyleClass().addAll("problem", "tone-bad");
        problem.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        problem.setWrapText(true);
        showProblem(null);
        getChildren().addAll(label, editor.node(), problem);
    }

    /** By which the form finds it. */
    public final String name() {
        return name;
    }

    /** The input. */
    public final Editor editor() {
        return editor;
    }

    /** What is entered; nothing while the field doesn't show. */
    public final String value() {
        return isVisible() ? editor.value() : "";
    }

    /** Says what is wrong, or nothing; what is wrong gets the cursor. */
    public final void problem(@Nullable String text) {
        showProblem(text);
        if (text != null) {
            editor.node().setAccessibleHelp(text);
            editor.begin();
        }
    }

    /** Says what is wrong, or nothing, and leaves the cursor where it is. */
    protected final void showProblem(@Nullable String text) {
        problem.setText(text);
        problem.setVisible(text != null);
        problem.setManaged(text != null);
    }
}
