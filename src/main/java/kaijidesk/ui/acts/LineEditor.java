package kaijidesk.ui.acts;

import javafx.scene.Node;
import javafx.scene.control.TextField;

/** A text of one line. Enter does nothing in it: an input method may be composing. */
final class LineEditor implements Editor {
    private final TextField field = new TextField();

    @Override
    public Node node() {
        return field;
    }

    @Override
    public String value() {
        return field.getText() == null ? "" : field.getText().strip();
    }

    @Override
    public void value(String written) {
        field.setText(written);
    }
}
