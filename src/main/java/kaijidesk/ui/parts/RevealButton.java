package kaijidesk.ui.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The switch that shows personal data, and says for how long (R6.02). */
public final class RevealButton extends ToggleButton {
    /** Shows or masks everything that can be on the screen. */
    public static final KeyCombination KEY =
            new KeyCodeCombination(
                    KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Reveal reveal;
    private final Texts texts;
    private final boolean worded;

    private RevealButton(Reveal reveal, boolean worded, Texts texts) {
        this.reveal = reveal;
        this.texts = texts;
        this.worded = worded;
        getStyleClass().addAll("flat", "icon-button", "reveal");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        setOnAction(event -> {
            reveal.toggle();
            // pressing it doesn't show anything yet: it has to be logged first
            setSelected(reveal.shown().get());
        });
        reveal.shown().subscribe(this::show);
        reveal.left().subscribe(left -> count(left.intValue()));
    }

    /** An icon alone. */
    public static RevealButton icon(Reveal reveal, Texts texts) {
        return new RevealButton(reveal, false, texts);
    }

    /** With its words beside the icon. */
    public static RevealButton worded(Reveal reveal, Texts texts) {
        return new RevealButton(reveal, true, texts);
    }

    /** Shows all that is masked beneath a node and can be seen; masks all when something shows. */
    public static void toggleAll(Node root) {
        List<Reveal> seen =
                root.lookupAll(".reveal").stream()
                        .filter(RevealButton.class::isInstance)
                        .map(RevealButton.class::cast)
                        .filter(button -> visible(button) && !button.isDisabled())
                        .map(button -> button.reveal)
                        .distinct()
                        .toList();
        boolean any = seen.stream().anyMatch(reveal -> reveal.shown().get());
        seen.stream().filter(reveal -> reveal.shown().get() == any).forEach(Reveal::toggle);
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void show(boolean shown) {
        setSelected(shown);
        setGraphic(
                Icons.of(
                        shown
                                ? Material2OutlinedMZ.VISIBILITY_OFF
                                : Material2OutlinedMZ.VISIBILITY));
        String words = texts.get(shown ? "ui.mask.hide" : "ui.mask.show");
        getTooltip().setText(words + " " + texts.get("ui.mask.ends", reveal.limit()));
        // said once, and not again with every second
        setAccessibleText(getTooltip().getText());
        count(reveal.left().get());
    }

    private void count(int left) {
        if (worded) {
            setText(left > 0 ? texts.get("ui.mask.left", left) : texts.get("ui.mask.show"));
        }
    }
}
