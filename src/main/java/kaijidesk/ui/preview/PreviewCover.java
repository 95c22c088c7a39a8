package kaijidesk.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What lies over pages with personal data until somebody asks for them (R6.02). */
public final class PreviewCover extends VBox {
    private final Texts texts;

    /** Covers nothing yet. */
    public PreviewCover(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("empty-state", "preview-cover");
        setAlignment(Pos.CENTER);
        setVisible(false);
    }

    /** Says what is covered, and offers to show it. */
    public void ask(Reveal reveal) {
        Label title = new Label(texts.get("ui.preview.covered"));
        title.getStyleClass().add("heading");
        Label how = new Label(texts.get("ui.preview.covered.how", reveal.limit()));
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        RevealButton show = RevealButton.worded(reveal, texts);
        show.getStyleClass().remove("flat");
        getChildren().setAll(Icons.of(Material2OutlinedAL.LOCK), title, how, show);
    }

    /** Whether the keyboard is on it. */
    public boolean holdsFocus() {
        return getChildren().stream().anyMatch(Node::isFocused);
    }
}
