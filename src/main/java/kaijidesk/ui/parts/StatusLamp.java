package kaijidesk.ui.parts;

import javafx.scene.control.Label;
import kaijidesk.regime.Status;
import kaijidesk.text.Texts;

/** A lamp: an icon of the status' own shape and its word, never colour alone. */
public final class StatusLamp extends Label {
    /** A lamp showing that status. */
    public StatusLamp(Status status, Texts texts) {
        super(texts.of(status), Icons.of(status));
        getStyleClass().addAll("status-lamp", Tone.of(status).styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
