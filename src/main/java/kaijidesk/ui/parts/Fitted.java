package kaijidesk.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays out what it holds in its middle, as large as that wants to be but never larger than there is
 * room.
 */
public final class Fitted extends Pane {
    private static final double MARGIN = 24;

    /** Something in the middle. */
    public Fitted(Node... children) {
        super(children);
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            double width = Math.min(child.prefWidth(-1), getWidth() - 2 * MARGIN);
            double height = Math.min(child.prefHeight(width), getHeight() - 2 * MARGIN);
            child.resizeRelocate(
                    snapPositionX((getWidth() - width) / 2),
                    snapPositionY((getHeight() - height) / 2),
                    width,
                    height);
        }
    }
}
