package kaijidesk.ui.trail;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.TrailFault;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Over every screen as long as the history was found tampered with: work goes on, but not unseen.
 */
public final class TrailBanner extends VBox {
    /** Says what is wrong and what to do. */
    public TrailBanner(TrailFault fault, Ui ui) {
        this(ui.text("ui.trail.warning", fault.entry(), fault.kind()), ui);
    }

    /** Says that the office's own anchor doesn't hold: an older file may lie here. */
    public TrailBanner(AnchorVerdict anchor, Ui ui) {
        this(ui.texts().of(anchor), ui);
    }

    private TrailBanner(String words, Ui ui) {
        setId("trail-banner");
        getStyleClass().addAll("danger-banner", "tone-bad");
        Label title = new Label(words, Icons.of(Material2OutlinedMZ.WARNING));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label help = new Label(ui.text("ui.trail.warning.help"));
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, help);
    }
}
