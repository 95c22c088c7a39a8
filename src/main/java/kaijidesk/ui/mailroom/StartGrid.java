package kaijidesk.ui.mailroom;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A small sheet of labels, drawn in proportion: the first free label is clicked, or reached with
 * the arrow keys. Those before it are used up.
 */
final class StartGrid extends Pane {
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final double WIDTH = 200;

    private final int letters;
    private final IntConsumer chosen;
    private final Ui ui;
    private final double factor;
    private @Nullable LabelSheet sheet;
    private int first;

    StartGrid(int letters, IntConsumer chosen, Ui ui) {
        this.letters = letters;
        this.chosen = chosen;
        this.ui = ui;
        this.factor = WIDTH * ui.scale() / Fold.WIDTH;
        setId("start-grid");
        getStyleClass().add("start-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        setMinSize(WIDTH * ui.scale(), Fold.HEIGHT * factor);
        setMaxSize(WIDTH * ui.scale(), Fold.HEIGHT * factor);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Draws a sheet, wholly unused. */
    void show(LabelSheet chosenSheet) {
        sheet = chosenSheet;
        getChildren().clear();
        for (int label = 0; label < chosenSheet.count(); label++) {
            getChildren().add(cell(chosenSheet.place(label), label));
        }
        begin(0);
    }

    private Label cell(Box place, int label) {
        Label cell = new Label(Integer.toString(label + 1));
        cell.getStyleClass().add("label-cell");
        cell.setAlignment(Pos.CENTER);
        cell.setMinSize(0, 0);
        cell.setPrefSize(place.width() * factor, place.height() * factor);
        cell.relocate(place.left() * factor, place.top() * factor);
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    requestFocus();
                    begin(label);
                });
        return cell;
    }

    private void begin(int label) {
        first = label;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(USED, i < first);
            getChildren().get(i).pseudoClassStateChanged(FILLED, i >= first && i < first + letters);
        }
        setAccessibleText(ui.text("ui.mailroom.labels.at", first + 1, getChildren().size()));
        chosen.accept(first);
    }

    private void key(KeyEvent event) {
        LabelSheet drawn = sheet;
        if (drawn == null || event.isShortcutDown()) {
            return;
        }
        int wanted = first + step(event.getCode(), drawn);
        if (wanted != first) {
            if (wanted >= 0 && wanted < drawn.count()) {
                begin(wanted);
            }
            event.consume();
        }
    }

    private int step(KeyCode key, LabelSheet drawn) {
        return switch (key) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -drawn.columns();
            case DOWN -> drawn.columns();
            case HOME -> -first;
            case END -> drawn.count() - 1 - first;
            default -> 0;
        };
    }
}
