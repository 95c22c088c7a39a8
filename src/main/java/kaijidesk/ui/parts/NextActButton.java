package kaijidesk.ui.parts;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import kaijidesk.cases.NextAct;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * An act as a button. A barred one can't be pressed, yet can be reached by mouse, keyboard and
 * screen reader, and says which rules bar it: a disabled button alone gets neither tooltip nor
 * focus, so it stands in a frame that does.
 */
public final class NextActButton extends StackPane {
    private final Button button;

    /**
     * A button.
     *
     * @param natural whether it is the one act that comes next
     * @param press what happens; never called while the act is barred
     */
    public NextActButton(NextAct act, boolean natural, Runnable press, Texts texts) {
        getStyleClass().add("next-act");
        String label = texts.get("act." + act.kind().id());
        button = new Button(label);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        getChildren().add(button);
        if (act.allowed()) {
            allow(texts.get("act." + act.kind().id() + ".help"), natural);
        } else {
            bar(label, why(act, texts), texts);
        }
    }

    /** The button itself. */
    public Button button() {
        return button;
    }

    /** What bars an act, one rule a line. */
    public static String why(NextAct act, Texts texts) {
        return act.bars().stream()
                .map(bar -> bar.rule().id() + " " + Steps.text(bar.reason(), texts))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private void allow(String help, boolean natural) {
        if (natural) {
            button.getStyleClass().add("accent");
        }
        Tooltip tooltip = new Tooltip(help);
        tooltip.setWrapText(true);
        button.setTooltip(tooltip);
        button.setAccessibleHelp(help);
    }

    private void bar(String label, String why, Texts texts) {
        button.setDisable(true);
        button.setGraphic(Icons.of(Material2OutlinedAL.LOCK));
        getStyleClass().add("barred");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.get("ui.act.barred", label));
        setAccessibleHelp(why);
        Tooltip tooltip = new Tooltip(why);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("why");
        Tooltip.install(this, tooltip);
        focusVisibleProperty().subscribe(focused -> explain(tooltip, focused));
        setOnMouseClicked(event -> explain(tooltip, true));
        setOnMouseExited(event -> tooltip.hide());
    }

    private void explain(Tooltip tooltip, boolean show) {
        Bounds bounds = getScene() == null ? null : localToScreen(getBoundsInLocal());
        if (show && bounds != null) {
            tooltip.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        } else {
            tooltip.hide();
        }
    }
}
