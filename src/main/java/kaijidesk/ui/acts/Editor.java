package kaijidesk.ui.acts;

import javafx.scene.Node;

/** The input of one field. */
interface Editor {
    /** What is seen. */
    Node node();

    /** The value as written ({@code ActField}), empty when nothing was entered. */
    String value();

    /** Calls after each choice; typed text is looked at on commit only. */
    default void onChoice(Runnable chosen) {}

    /** Fills in a written value. */
    void value(String written);
}
