package kaijidesk.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** Says that there is nothing here, and what to do about it. */
public final class EmptyState extends VBox {
    /** An empty state, with what can be done beneath. */
    public EmptyState(Ikon icon, String title, String advice, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label text = new Label(advice);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        getChildren().addAll(Icons.of(icon), heading, text);
        getChildren().addAll(actions);
    }
}
