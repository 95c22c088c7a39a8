package kaijidesk.ui.bench;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The buttons that every sheet under the eye has. */
final class Tools {
    private static final double FINE = 0.5;

    private Tools() {}

    /** Zoom and turn, for the sheet that was touched last. */
    static HBox of(Ui ui, Consumer<Consumer<SheetView>> onSheet) {
        HBox tools =
                new HBox(
                        button(
                                ui,
                                "ui.bench.smaller",
                                Material2OutlinedMZ.ZOOM_OUT,
                                sheet -> sheet.step(-1),
                                onSheet),
                        button(
                                ui,
                                "ui.bench.larger",
                                Material2OutlinedMZ.ZOOM_IN,
                                sheet -> sheet.step(1),
                                onSheet),
                        button(
                                ui,
                                "ui.bench.fit",
                                Material2OutlinedMZ.SETTINGS_OVERSCAN,
                                SheetView::fit,
                                onSheet),
                        divider(),
                        button(
                                ui,
                                "ui.bench.turn-left",
                                Material2OutlinedMZ.ROTATE_LEFT,
                                sheet -> sheet.turn(-90),
                                onSheet),
                        button(
                                ui,
                                "ui.bench.turn-right",
                                Material2OutlinedMZ.ROTATE_RIGHT,
                                sheet -> sheet.turn(90),
                                onSheet),
                        button(
                                ui,
                                "ui.bench.finer-left",
                                Material2OutlinedAL.CHEVRON_LEFT,
                                sheet -> sheet.turn(-FINE),
                                onSheet),
                        button(
                                ui,
                                "ui.bench.finer-right",
                                Material2OutlinedAL.CHEVRON_RIGHT,
                                sheet -> sheet.turn(FINE),
                                onSheet));
        tools.getStyleClass().add("bench-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    static Node divider() {
        Separator line = new Separator(Orientation.VERTICAL);
        line.setFocusTraversable(false);
        return line;
    }

    private static Button button(
            Ui ui,
            String key,
            Ikon icon,
            Consumer<SheetView> press,
            Consumer<Consumer<SheetView>> onSheet) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(ui.text(key)));
        button.setAccessibleText(ui.text(key));
        button.setOnAction(event -> onSheet.accept(press));
        return button;
    }
}
