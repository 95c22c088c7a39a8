package kaijidesk.ui.parts;

import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.masks.Masks;

/**
 * Personal data that shows masked until asked for (R6.02). Several of them share one {@link
 * Reveal}; while it is masked, no node holds the data.
 */
public final class MaskedText extends HBox {
    private static final String MASKED = "masked";

    private final Label label = new Label();

    /** Masked data that shows while it is revealed. */
    public MaskedText(String data, Reveal reveal) {
        this(data, Masks::of, reveal);
    }

    private MaskedText(String data, UnaryOperator<String> mask, Reveal reveal) {
        getStyleClass().add("masked-text");
        setAlignment(Pos.TOP_LEFT);
        label.setWrapText(true);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.SOMETIMES);
        bind(label, data, mask, reveal);
        reveal.shown().subscribe(shown -> calm(label, !shown));
        getChildren().add(label);
    }

    /** What somebody outside wrote: names may stand anywhere in it, so all of it is masked. */
    public static MaskedText prose(String data, Reveal reveal) {
        return new MaskedText(data, Masks::prose, reveal);
    }

    /** Makes a label show data, or its mask. */
    public static void bind(Label label, String data, UnaryOperator<String> mask, Reveal reveal) {
        reveal.shown().subscribe(shown -> label.setText(Shown.of(shown ? data : mask.apply(data))));
    }

    /** A mask is read last: it stands back behind what can be read. */
    public static void calm(Label label, boolean masked) {
        label.getStyleClass().remove(MASKED);
        if (masked) {
            label.getStyleClass().add(MASKED);
        }
    }

    /** What is to be read at the moment. */
    public String shown() {
        return label.getText();
    }
}
