package kaijidesk.ui.detail;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.NextAct;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.NextActButton;

/** The acts of other stages, each with what bars it: nothing is hidden, everything is explained. */
final class OtherActs extends VBox {
    OtherActs(List<NextAct> others, CaseModel model, Ui ui) {
        getStyleClass().addAll("act-form", "other-acts");
        Label title = new Label(ui.text("ui.detail.others"));
        title.getStyleClass().add("form-title");
        VBox lines = new VBox();
        lines.getStyleClass().add("fields");
        for (NextAct act : others) {
            lines.getChildren().add(line(act, model, ui));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(ui.text("ui.form.close"));
        close.setId("close");
        close.setOnAction(event -> ui.modals().hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, scroll, buttons);
    }

    private static VBox line(NextAct act, CaseModel model, Ui ui) {
        Label why =
                new Label(
                        act.allowed()
                                ? ui.text("act." + act.kind().id() + ".help")
                                : NextActButton.why(act, ui.texts()));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        NextActButton button =
                new NextActButton(act, false, () -> model.ask(act.kind(), Map.of()), ui.texts());
        VBox line = new VBox(new HBox(button), why);
        line.getStyleClass().add("field-row");
        return line;
    }
}
