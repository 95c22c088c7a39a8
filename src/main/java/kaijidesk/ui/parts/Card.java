package kaijidesk.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A group of things on a ground of its own, under a heading. */
public final class Card extends VBox {
    /** A card with its content beneath the heading. */
    public Card(String title, Node... content) {
        getStyleClass().add("card-pane");
        getChildren().add(heading(title));
        getChildren().addAll(content);
    }

    /** The card with a further style class. */
    public Card styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    /** A heading as cards have it. */
    public static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }
}
