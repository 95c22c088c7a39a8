package kaijidesk.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kaijidesk.records.database.Probe;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What one query answers at first, a line for each column, its values masked (R6.02). */
final class ProbeView extends VBox {
    ProbeView(Probe probe, Ui ui) {
        setSpacing(4 * ui.scale());
        Label name = new Label(probe.table().table());
        name.getStyleClass().add("section-title");
        boolean complete = probe.missing().isEmpty();
        Label columns =
                new Label(
                        complete
                                ? ui.text("ui.database.complete")
                                : ui.text(
                                        "ui.database.missing", String.join(", ", probe.missing())));
        columns.setWrapText(true);
        columns.getStyleClass().addAll("problem", complete ? "tone-good" : "tone-bad");
        FontIcon icon =
                Icons.of(
                        complete
                                ? Material2OutlinedAL.CHECK_CIRCLE
                                : Material2OutlinedAL.ERROR_OUTLINE);
        columns.setGraphic(icon);
        getChildren().addAll(name, columns);
        if (probe.rows().isEmpty()) {
            Label none = new Label(ui.text("ui.database.no-rows"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        } else {
            getChildren().add(values(probe, ui));
        }
    }

    private static GridPane values(Probe probe, Ui ui) {
        GridPane grid = new GridPane();
        grid.setHgap(16 * ui.scale());
        grid.setVgap(2 * ui.scale());
        for (int column = 0; column < probe.columns().size(); column++) {
            Label head = new Label(probe.columns().get(column));
            head.getStyleClass().add("muted");
            grid.add(head, 0, column);
            for (int row = 0; row < probe.rows().size(); row++) {
                grid.add(new Label(probe.rows().get(row).get(column)), row + 1, column);
            }
        }
        return grid;
    }
}
