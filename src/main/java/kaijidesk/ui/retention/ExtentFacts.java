package kaijidesk.ui.retention;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.text.Texts;

/** How much of each kind is destroyed, or was. */
final class ExtentFacts extends FlowPane {
    ExtentFacts(PurgeExtent extent, Texts texts) {
        getStyleClass().add("extent");
        add("ui.retention.letters", extent.letters(), texts);
        add("ui.retention.mails", extent.mails(), texts);
        add("ui.retention.messages", extent.messages(), texts);
        add("ui.retention.snapshots", extent.snapshots(), texts);
        add("ui.retention.papers", extent.papers(), texts);
        add("ui.retention.scans", extent.scans(), texts);
        add("ui.retention.addresses", extent.addresses(), texts);
        add("ui.retention.entries", extent.entries(), texts);
    }

    private void add(String key, int count, Texts texts) {
        Label label = new Label(texts.get(key, count));
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
