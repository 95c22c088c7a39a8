package kaijidesk.ui.intake;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.InboxView;
import kaijidesk.desk.LikeMail;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Personal;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.StatusLamp;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What was understood of a mail, beside it: each item of the form, trade, member, sender, likeness.
 */
final class UnderstoodCard extends VBox {
    private final Ui ui;
    private final Reveal reveal;

    /** {@code opened} leads to an earlier case. */
    UnderstoodCard(InboxView view, Reveal reveal, Consumer<CaseNumber> opened, Ui ui) {
        this.ui = ui;
        this.reveal = reveal;
        getStyleClass().addAll("card-pane", "understood-card");
        setMinWidth(0);
        VBox content = new VBox();
        content.getStyleClass().add("cards");
        if (!view.like().isEmpty()) {
            content.getChildren().add(like(view, opened));
        }
        content.getChildren().add(new SenderLamp(view.check(), ui));
        ApplicationMail application = view.mail().application();
        if (application != null) {
            content.getChildren().add(items(view, application));
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("understood");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(ui.text("ui.inbox.understood"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Card.heading(ui.text("ui.inbox.understood")), scroll);
    }

    private Node items(InboxView view, ApplicationMail application) {
        Facts facts = new Facts();
        for (ApplicationItem item : ApplicationItem.values()) {
            facts.add(ui.texts().of(item), item(view, application, item));
        }
        facts.add(
                ui.text("ui.inbox.consent"),
                lamp(
                        application.agreed() ? Status.HOLDS : Status.BARRED,
                        Rule.R5_04,
                        application.agreed() ? "ui.inbox.agreed" : "ui.inbox.not-agreed"));
        return facts;
    }

    private Node item(InboxView view, ApplicationMail application, ApplicationItem item) {
        String written = application.items().getOrDefault(item, "");
        if (written.isBlank()) {
            Label missing =
                    new Label(
                            ui.text("ui.overview.missing"),
                            Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
            missing.getStyleClass().addAll("missing", "tone-warn");
            return missing;
        }
        VBox lines = new VBox(value(written, item));
        switch (item) {
            case WINNING_DATE ->
                    lines.getChildren()
                            .add(
                                    view.wonOn() == null
                                            ? lamp(Status.WARNS, null, "ui.inbox.no-day")
                                            : muted(ui.texts().day(view.wonOn())));
            case TRADE_NUMBER ->
                    lines.getChildren()
                            .add(
                                    view.records().trade() == null
                                            ? lamp(Status.UNKNOWN, null, "ui.inbox.no-trade")
                                            : lamp(Status.HOLDS, null, "ui.inbox.trade"));
            case NICKNAME ->
                    lines.getChildren()
                            .add(
                                    view.records().applicant() == null
                                            ? lamp(Status.UNKNOWN, null, "ui.inbox.no-member")
                                            : lamp(Status.HOLDS, null, "ui.inbox.member"));
            default -> {}
        }
        if (application.quoted().contains(item)) {
            lines.getChildren().add(lamp(Status.WARNS, null, "ui.inbox.quoted"));
        }
        return lines;
    }

    private Node value(String written, ApplicationItem item) {
        if (Personal.NAMES.contains(item)) {
            return new MaskedText(written, reveal);
        }
        if (Personal.PROSE.contains(item)) {
            return MaskedText.prose(written, reveal);
        }
        Label text = new Label(Shown.of(written));
        text.setWrapText(true);
        return text;
    }

    private Node like(InboxView view, Consumer<CaseNumber> opened) {
        VBox all = new VBox();
        all.setId("like");
        Label title =
                new Label(ui.text("ui.inbox.like"), Icons.of(Material2OutlinedAL.CONTENT_COPY));
        title.getStyleClass().addAll("strong", "tone-warn");
        all.getChildren().add(title);
        for (LikeMail each : view.like()) {
            Label how = new Label(ui.texts().of(each.how()));
            HBox line = new HBox(how);
            line.getStyleClass().add("line");
            CaseNumber number = each.caseNumber();
            if (number != null) {
                Hyperlink link = new Hyperlink(number.value());
                link.setOnAction(event -> opened.accept(number));
                line.getChildren().add(link);
            } else {
                line.getChildren().add(muted(ui.text("ui.inbox.like.waiting", each.mail())));
            }
            all.getChildren().add(line);
        }
        return all;
    }

    private Node lamp(Status status, @org.jspecify.annotations.Nullable Rule rule, String key) {
        StatusLamp lamp = new StatusLamp(status, ui.texts());
        lamp.setText(ui.text(key));
        lamp.setWrapText(true);
        HBox line = rule == null ? new HBox(lamp) : new HBox(Chip.of(rule), lamp);
        line.getStyleClass().add("line");
        return line;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
