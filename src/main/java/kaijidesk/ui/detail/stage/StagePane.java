package kaijidesk.ui.detail.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;

/** What all stages' panes begin with: the stage, and what is waited for. */
abstract class StagePane extends VBox {
    private final Ui ui;

    StagePane(CaseView view, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("card-pane", "stage-pane");
        setId("stage-" + view.stage().name());
        HBox head =
                new HBox(
                        Card.heading(ui.text("ui.overview.state")),
                        Chip.of(view.stage(), ui.texts()));
        head.getStyleClass().add("line");
        head.setAlignment(Pos.CENTER_LEFT);
        Label waits = new Label(ui.text("ui.waits." + view.stage().name()));
        waits.setWrapText(true);
        getChildren().addAll(head, waits);
    }

    /** A part of the pane under a title of its own. */
    final void part(String titleKey, Node... content) {
        Label title = new Label(ui.text(titleKey));
        title.getStyleClass().add("strong");
        VBox part = new VBox(title);
        part.getStyleClass().add("stage-part");
        part.getChildren().addAll(content);
        getChildren().add(part);
    }
}
