package kaijidesk.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;

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

    /** A card whose data shows on demand, by a switch beside its heading (R6.02). */
    public static Card masked(String title, Reveal reveal, Texts texts, Node... content) {
        Card card = new Card(title, content);
        card.getChildren().set(0, heading(title, reveal, texts));
        return card;
    }

    /** A heading with the switch that shows the data under it. */
    public static HBox heading(String title, Reveal reveal, Texts texts) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading(title), gap, RevealButton.worded(reveal, texts));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** A heading as cards have it. */
    public static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }
}
