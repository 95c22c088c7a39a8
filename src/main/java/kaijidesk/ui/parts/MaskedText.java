package kaijidesk.ui.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kaijidesk.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Personal data that shows masked until asked for (R6.02). Several of them can share one switch.
 */
public final class MaskedText extends HBox {
    private final Label label = new Label();

    /** Held here: the button's binding to it is weak. */
    private final BooleanProperty revealed;

    /** Masked data with a button of its own. */
    public MaskedText(String data, Texts texts) {
        this(data, texts, new SimpleBooleanProperty(false));
    }

    private MaskedText(String data, Texts texts, BooleanProperty revealed) {
        this(data, revealed);
        if (!data.isEmpty()) {
            getChildren().add(revealButton(revealed, texts));
        }
    }

    /** Masked data that shows while {@code revealed} is true. */
    public MaskedText(String data, BooleanProperty revealed) {
        getStyleClass().add("masked-text");
        setAlignment(Pos.TOP_LEFT);
        this.revealed = revealed;
        label.setWrapText(true);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.SOMETIMES);
        revealed.subscribe(
                shown -> label.setText(shown ? Shown.of(data) : Shown.of(Masks.of(data))));
        getChildren().add(label);
    }

    /** Whether the data shows. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** What is to be read at the moment. */
    public String shown() {
        return label.getText();
    }

    /** The switch that shows and hides what hangs on {@code revealed}. */
    public static ToggleButton revealButton(BooleanProperty revealed, Texts texts) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().addAll("flat", "icon-button", "reveal");
        button.selectedProperty().bindBidirectional(revealed);
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        revealed.subscribe(shown -> {
            button.setGraphic(
                    Icons.of(
                            shown
                                    ? Material2OutlinedMZ.VISIBILITY_OFF
                                    : Material2OutlinedMZ.VISIBILITY));
            tooltip.setText(texts.get(shown ? "ui.mask.hide" : "ui.mask.show"));
            button.setAccessibleText(tooltip.getText());
        });
        return button;
    }

    /** The same switch with its words beside the icon. */
    public static ToggleButton labelledButton(BooleanProperty revealed, Texts texts) {
        ToggleButton button = revealButton(revealed, texts);
        revealed.subscribe(
                shown -> button.setText(texts.get(shown ? "ui.mask.hide" : "ui.mask.show")));
        return button;
    }
}
