package kaijidesk.ui.detail;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Declined;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Rule;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Personal;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Shown;

/** Calls and visits that were declined (R5.02), and where the next one is recorded. */
final class DeclinedCard extends VBox {
    DeclinedCard(CaseView view, CaseModel model, Ui ui) {
        getStyleClass().addAll("card-pane", "declined");
        Label rule = new Label(Rule.R5_02.id());
        rule.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button record = new Button(ui.text("act." + ActKind.DECLINE_CONTACT.id()));
        record.setId("decline");
        record.setMinWidth(USE_PREF_SIZE);
        record.setOnAction(
                event -> model.ask(ActKind.DECLINE_CONTACT, Map.of("on", ui.today().toString())));
        HBox head = new HBox(Card.heading(ui.text("ui.declined.title")), rule, gap, record);
        head.getStyleClass().add("line");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        List<Declined> declined = Declined.of(view.history());
        if (declined.isEmpty()) {
            getChildren().add(wrapped(ui.text("ui.declined.none"), "muted"));
            return;
        }
        Personal personal = Personal.of(view);
        Facts table = new Facts();
        for (Declined each : declined) {
            Label note = wrapped(Shown.of(personal.masked(each.contact().note())), "said");
            Label by = wrapped(ui.text("ui.declined.by", each.by().name()), "muted");
            by.getStyleClass().add("hint");
            table.add(
                    ui.texts().day(each.contact().on())
                            + "  "
                            + ui.texts().of(each.contact().channel()),
                    new VBox(note, by));
        }
        getChildren().add(table);
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
