package kaijidesk.ui.parts;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.ui.base.DeskClipboard;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Puts a text on the clipboard, whole, for a minute, and then says so in its place. The copy is
 * logged first (R6.02).
 */
public final class CopyButton extends Button {
    private final Tooltip tooltip = new Tooltip();
    private final Supplier<String> text;
    private final Look look;
    private final Ui ui;

    /**
     * @param what what is copied, for the tooltip and for who can't see the icon
     * @param text the text, asked for when it is copied
     * @param number the case it belongs to
     * @param about what is copied, for the log
     */
    public CopyButton(
            String what, Supplier<String> text, @Nullable CaseNumber number, String about, Ui ui) {
        super("", Icons.of(Material2OutlinedAL.CONTENT_COPY));
        this.text = text;
        this.look = new Look(Look.Kind.COPY, number, about);
        this.ui = ui;
        getStyleClass().addAll("flat", "icon-button", "copy");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(what);
        tooltip.setText(what);
        setTooltip(tooltip);
        setOnAction(event ->
                ui.tasks()
                        .run(
                                () -> {
                                    ui.looked(look);
                                    return what;
                                },
                                this::copy,
                                ui.failure()));
    }

    private void copy(String what) {
        ui.discretion().clipboard().put(text.get());
        String copied = ui.text("ui.copied", DeskClipboard.KEPT);
        setGraphic(Icons.of(Material2OutlinedAL.CHECK));
        tooltip.setText(copied);
        setAccessibleText(what + " " + copied);
    }
}
