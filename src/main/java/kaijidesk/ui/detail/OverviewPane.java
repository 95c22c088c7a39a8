package kaijidesk.ui.detail;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Application;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Status;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.StatusLamp;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What the case is about: what is waited for, what was applied for, and what is registered of both
 * parties.
 */
final class OverviewPane extends VBox {
    private final Ui ui;

    OverviewPane(CaseView view, Ui ui) {
        this.ui = ui;
        getStyleClass().add("cards");
        HBox top = new HBox(application(view), state(view));
        top.getStyleClass().add("columns");
        getChildren().addAll(top, new RegisteredPane(view, ui));
    }

    private Node state(CaseView view) {
        Label waits = new Label(ui.text("ui.waits." + view.stage().name()));
        waits.setWrapText(true);
        VBox lamps = new VBox();
        lamps.getStyleClass().add("lamps");
        for (Verdict verdict : view.assessment().all()) {
            if (verdict.status() != Status.HOLDS) {
                Label title = new Label(ui.text("rule." + verdict.rule().id()));
                title.setWrapText(true);
                StatusLamp lamp = new StatusLamp(verdict.status(), ui.texts());
                lamp.getStyleClass().add("fixed-lamp");
                HBox line = new HBox(lamp, Chip.of(verdict.rule()), title);
                line.getStyleClass().add("line");
                line.setAlignment(Pos.CENTER_LEFT);
                lamps.getChildren().add(line);
            }
        }
        if (lamps.getChildren().isEmpty()) {
            Label all = new Label(ui.text("ui.overview.all-hold"), Icons.of(Status.HOLDS));
            all.getStyleClass().addAll("status-lamp", "tone-good");
            lamps.getChildren().add(all);
        }
        VBox card = card("ui.overview.state", Chip.of(view.stage(), ui.texts()), waits, lamps);
        card.getStyleClass().add("state-card");
        return card;
    }

    private Node application(CaseView view) {
        Application application = view.file().application();
        GridPane grid = grid();
        for (ApplicationItem item : ApplicationItem.values()) {
            row(grid, ui.texts().of(item), value(application.item(item), item));
        }
        row(
                grid,
                ui.text("ui.overview.received"),
                new Label(ui.texts().moment(application.receivedAt())));
        row(grid, ui.text("ui.overview.sender"), new MaskedText(application.sender(), ui.texts()));
        VBox card = card("ui.overview.application", grid);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node value(String value, ApplicationItem item) {
        if (value.isBlank()) {
            Label missing =
                    new Label(
                            ui.text("ui.overview.missing"),
                            Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
            missing.getStyleClass().addAll("missing", "tone-warn");
            return missing;
        }
        if (item == ApplicationItem.NAME) {
            return new MaskedText(value, ui.texts());
        }
        Label text = new Label(Shown.of(value));
        text.setWrapText(true);
        return text;
    }

    static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        return grid;
    }

    static void row(GridPane grid, String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        GridPane.setHgrow(value, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private VBox card(String titleKey, Node... content) {
        VBox card = new VBox(heading(ui.text(titleKey)));
        card.getStyleClass().add("card-pane");
        card.getChildren().addAll(content);
        return card;
    }

    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }
}
