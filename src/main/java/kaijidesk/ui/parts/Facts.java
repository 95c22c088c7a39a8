package kaijidesk.ui.parts;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names at the left, values at the right. */
public final class Facts extends GridPane {
    /** No facts yet. */
    public Facts() {
        getStyleClass().add("facts");
    }

    /** One more fact. */
    public void add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        setValignment(label, VPos.TOP);
        setHgrow(value, Priority.ALWAYS);
        addRow(getRowCount(), label, value);
    }

    /** One more fact in words. */
    public void add(String name, String value) {
        Label label = new Label(value);
        label.setWrapText(true);
        add(name, label);
    }
}
