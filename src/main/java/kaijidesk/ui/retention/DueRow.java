package kaijidesk.ui.retention;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.desk.DueCase;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One case that is due: choosing it, what holds it back, and what would be destroyed. */
final class DueRow extends VBox {
    private final DueCase due;
    private final Ui ui;
    private final CheckBox chosen = new CheckBox();
    private final VBox more = new VBox();

    DueRow(DueCase due, RetentionModel model, Ui ui, Consumer<CaseNumber> opened) {
        this.due = due;
        this.ui = ui;
        getStyleClass().addAll("due-row");
        String number = due.number().value();
        chosen.setId("due-" + number);
        chosen.setText(number);
        chosen.getStyleClass().add("strong");
        chosen.setMinWidth(USE_PREF_SIZE);
        chosen.setDisable(!due.free());
        chosen.setAccessibleText(ui.text("ui.retention.choose", number));
        Label days =
                new Label(
                        ui.text(
                                due.provisionsOnly()
                                        ? "ui.retention.days.provisions"
                                        : "ui.retention.days",
                                due.closedOn(),
                                due.lastDay()));
        days.getStyleClass().add("muted");
        days.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(chosen, days, gap, state());
        if (!due.provisionsOnly()) {
            line.getChildren()
                    .addAll(
                            flat("ui.retention.preview", () -> preview(model)),
                            flat("ui.retention.open", () -> opened.accept(due.number())));
        }
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        due.bars().forEach(bar -> getChildren().add(reason(bar)));
        more.setVisible(false);
        more.setManaged(false);
        more.getStyleClass().add("due-more");
        getChildren().add(more);
    }

    DueCase due() {
        return due;
    }

    /** Whether the user chose it. */
    CheckBox chosen() {
        return chosen;
    }

    private Chip state() {
        Decision proposed = due.proposed();
        if (!due.free()) {
            return new Chip(ui.text("ui.retention.held"), Tone.BAD, Material2OutlinedAL.BLOCK);
        }
        return proposed == null
                ? new Chip(ui.text("ui.retention.free"), Tone.NEUTRAL, null)
                : new Chip(
                        ui.text("ui.retention.proposed-by", proposed.by().name()),
                        Tone.WARN,
                        Material2OutlinedMZ.PENDING_ACTIONS);
    }

    private Label reason(Bar bar) {
        Label reason = new Label(bar.rule().id() + " " + Steps.text(bar.reason(), ui.texts()));
        reason.getStyleClass().addAll("problem", "tone-bad");
        reason.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        return reason;
    }

    private void preview(RetentionModel model) {
        if (more.isVisible()) {
            show(false);
        } else {
            model.preview(due.number(), this::show);
        }
    }

    private void show(PurgeExtent extent) {
        Label stays = new Label(ui.text("ui.retention.stays"));
        stays.getStyleClass().add("muted");
        stays.setWrapText(true);
        more.getChildren().setAll(new ExtentFacts(extent, ui.texts()), stays);
        show(true);
    }

    private void show(boolean now) {
        more.setVisible(now);
        more.setManaged(now);
    }

    private Button flat(String key, Runnable press) {
        Button button = new Button(ui.text(key));
        button.getStyleClass().addAll("flat", "compact");
        button.setAccessibleText(ui.text(key) + " " + due.number());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        return button;
    }
}
