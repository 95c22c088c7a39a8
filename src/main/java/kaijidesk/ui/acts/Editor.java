package kaijidesk.ui.acts;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The input of one field. */
public interface Editor {
    /** What is seen. */
    Node node();

    /** The value as written ({@code ActField}), empty when nothing was entered. */
    String value();

    /** Puts the cursor into it: where it consists of several controls, into the first. */
    default void begin() {
        Node all = node();
        Stream<Node> inside =
                all instanceof Pane pane ? pane.getChildren().stream() : Stream.empty();
        inside.filter(Node::isFocusTraversable).findFirst().orElse(all).requestFocus();
    }

    /** Calls after each choice; typed text is looked at on commit only. */
    default void onChoice(Runnable chosen) {}

    /** Fills in a written value. */
    void value(String written);
}
