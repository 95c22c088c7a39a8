package kaijidesk.ui.parts;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Puts a text on the clipboard, whole, and then says so in its place. */
public final class CopyButton extends Button {
    /**
     * @param what what is copied, for the tooltip and for who can't see the icon
     * @param text the text, asked for when it is copied
     * @param copied what to say afterwards
     */
    public CopyButton(String what, Supplier<String> text, String copied) {
        super("", Icons.of(Material2OutlinedAL.CONTENT_COPY));
        getStyleClass().addAll("flat", "icon-button", "copy");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(what);
        Tooltip tooltip = new Tooltip(what);
        setTooltip(tooltip);
        setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
            setGraphic(Icons.of(Material2OutlinedAL.CHECK));
            tooltip.setText(copied);
            setAccessibleText(what + " " + copied);
        });
    }
}
