package kaijidesk.ui.acts;

import java.text.Normalizer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;

/** An amount: digits only, to the right, with its unit. Full-width digits become plain ones. */
final class NumberEditor implements Editor {
    private static final int DIGITS = 9;

    private final TextField digits = new TextField();
    private final HBox node;

    NumberEditor(String unit) {
        digits.setAlignment(Pos.CENTER_RIGHT);
        digits.setPrefColumnCount(DIGITS);
        digits.setTextFormatter(new TextFormatter<>(NumberEditor::digitsOnly));
        node = new HBox(digits, new Label(unit));
        node.getStyleClass().add("line");
        node.setAlignment(Pos.CENTER_LEFT);
    }

    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        String plain =
                Normalizer.normalize(change.getText(), Normalizer.Form.NFKC)
                        .replaceAll("[^0-9]", "");
        if (!plain.equals(change.getText())) {
            change.setText(plain);
            int caret = change.getRangeStart() + plain.length();
            change.setCaretPosition(caret);
            change.setAnchor(caret);
        }
        if (change.getControlNewText().length() > DIGITS) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.setCaretPosition(change.getRangeStart());
            change.setAnchor(change.getRangeStart());
        }
        return change;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String value() {
        return digits.getText();
    }

    @Override
    public void value(String written) {
        digits.setText(written);
    }
}
