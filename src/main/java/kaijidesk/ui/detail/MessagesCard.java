package kaijidesk.ui.detail;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.SiteMessage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Trade;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The site's messages of the trade; what lies outside the messaging window is marked (R1.02). */
final class MessagesCard extends VBox {
    private final CaseView view;
    private final Reveal reveal;
    private final Ui ui;

    MessagesCard(CaseView view, Reveal reveal, Ui ui) {
        this.view = view;
        this.reveal = reveal;
        this.ui = ui;
        getStyleClass().addAll("card-pane", "messages");
        HBox head = new HBox(Card.heading(ui.text("ui.messages.title")), window());
        head.getStyleClass().add("line");
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(head);
        List<SiteMessage> messages = SiteMessage.of(view.records());
        if (messages.isEmpty()) {
            getChildren()
                    .add(
                            new EmptyState(
                                    Material2OutlinedMZ.QUESTION_ANSWER,
                                    ui.text("ui.messages.none"),
                                    ui.text("ui.messages.none.advice")));
            return;
        }
        Facts table = new Facts();
        messages.forEach(message -> row(table, message));
        getChildren().add(table);
    }

    private Label window() {
        Trade trade = view.records().trade();
        LocalDate closes = trade == null ? null : trade.messagingClosesOn();
        Label window =
                closes == null
                        ? new Label(ui.text("ui.messages.window-unknown"))
                        : new Label(Rule.R1_02.id() + "  " + ui.text("ui.messages.window", closes));
        window.getStyleClass().add("muted");
        return window;
    }

    private void row(GridPane table, SiteMessage message) {
        Label at = fixed(ui.texts().moment(message.message().sentAt()), "muted");
        Label who = fixed(who(message), "strong");
        Label body = new Label();
        // people write names and addresses where they shouldn't
        MaskedText.bind(body, message.message().body(), Masks::prose, reveal);
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        VBox said = new VBox(body);
        said.getStyleClass().add("said");
        if (message.outside()) {
            said.getChildren()
                    .add(
                            0,
                            new Chip(
                                    ui.text("ui.messages.outside"),
                                    Tone.WARN,
                                    Material2OutlinedAL.EVENT_BUSY));
        }
        GridPane.setHgrow(said, Priority.ALWAYS);
        table.addRow(table.getRowCount(), at, who, said);
    }

    private String who(SiteMessage message) {
        return message.from() == null
                ? ui.text("ui.messages.other")
                : ui.texts().of(message.from());
    }

    private static Label fixed(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
