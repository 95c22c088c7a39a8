package kaijidesk.ui.mailroom;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.Ikon;

/**
 * The states of what goes out, in their order, each with how many are in it.
 *
 * @param <S> the states
 */
final class StatePills<S extends Enum<S>> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Ui ui;

    /** Tells {@code chosen} which the user wants to see; the marked one bears an icon. */
    StatePills(S[] states, S marked, Ikon icon, Consumer<S> chosen, Ui ui) {
        this.ui = ui;
        for (S state : states) {
            ToggleButton button = new ToggleButton();
            button.setId("state-" + state.name());
            button.setToggleGroup(group);
            button.setUserData(state);
            button.getStyleClass().add(pill(state.ordinal(), states.length));
            button.setOnAction(event -> chosen.accept(state));
            if (state == marked) {
                button.setGraphic(Icons.of(icon));
            }
            getChildren().add(button);
        }
    }

    private static String pill(int place, int all) {
        return place == 0 ? "left-pill" : place == all - 1 ? "right-pill" : "center-pill";
    }

    /** Marks the state that is shown. */
    void at(S state) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == state)
                .forEach(group::selectToggle);
    }

    /** Puts the keyboard on the state that is shown. */
    void begin() {
        ((ToggleButton) group.getSelectedToggle()).requestFocus();
    }

    /** Says how many are in each. */
    void count(Map<S, Integer> counts) {
        group.getToggles()
                .forEach(toggle -> {
                    Object state = toggle.getUserData();
                    int count = counts.getOrDefault(state, 0);
                    ((ToggleButton) toggle).setText(ui.text("ui.mailroom.count", state, count));
                });
    }
}
