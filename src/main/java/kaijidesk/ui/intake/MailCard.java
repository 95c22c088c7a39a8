package kaijidesk.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Decision;
import kaijidesk.cases.InboxState;
import kaijidesk.desk.InboxView;
import kaijidesk.mail.Attachment;
import kaijidesk.mail.IncomingMail;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A mail as it came: its text as text, whatever links or scripts it has, and its files by name,
 * kind and size. Nothing in it is followed, loaded or opened.
 */
final class MailCard extends VBox {
    /** A label of more characters takes too long to lay out. */
    private static final int MOST_SHOWN = 20_000;

    private final Ui ui;
    private final Reveal reveal;

    MailCard(InboxView view, Reveal reveal, Ui ui) {
        this.ui = ui;
        this.reveal = reveal;
        getStyleClass().addAll("card-pane", "mail-card");
        setMinWidth(0);
        IncomingMail mail = view.mail();
        Facts facts = new Facts();
        facts.add(ui.text("ui.inbox.from"), sender(mail));
        facts.add(ui.text("ui.inbox.subject"), MaskedText.prose(mail.subject(), reveal));
        facts.add(
                ui.text("ui.inbox.received"),
                ui.text(
                        "ui.inbox.moment",
                        ui.texts().moment(view.entry().receivedAt()),
                        view.entry().receivedBy()));
        if (mail.claimed() != null) {
            facts.add(
                    ui.text("ui.inbox.claimed"),
                    ui.text("ui.inbox.claimed.only", ui.texts().moment(mail.claimed())));
        }
        Decision decision = view.entry().decision();
        if (decision != null) {
            facts.add(ui.text("ui.inbox.decided"), decided(view.entry().state(), decision));
        }
        getChildren().addAll(Card.heading(ui.text("ui.inbox.mail"), reveal, ui.texts()), facts);
        mail.troubles().stream()
                .sorted()
                .forEach(each -> getChildren().add(warning(ui.texts().of(each))));
        if (!view.entry().whole()) {
            getChildren().add(warning(ui.text("ui.inbox.not-whole", size(view.entry().octets()))));
        } else if (mail.why() != null) {
            getChildren().add(warning(ui.texts().of(mail.why())));
        }
        if (!mail.attachments().isEmpty()) {
            getChildren().add(files(mail.attachments()));
        }
        ScrollPane text = text(mail.texts());
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().add(text);
    }

    /** Who set it aside or put it back, when, and why. */
    private Node decided(InboxState state, Decision decision) {
        String what =
                ui.text(state == InboxState.SET_ASIDE ? "about.mail-aside" : "about.mail-back");
        Label who =
                new Label(
                        ui.text(
                                "ui.inbox.decided.by",
                                what,
                                ui.texts().moment(decision.at()),
                                decision.by().name()));
        who.setWrapText(true);
        return new VBox(who, MaskedText.prose(decision.note(), reveal));
    }

    private Node sender(IncomingMail mail) {
        VBox senders = new VBox();
        for (String name : mail.origin().names()) {
            senders.getChildren().add(MaskedText.prose(name, reveal));
        }
        for (String address : mail.origin().addresses()) {
            senders.getChildren().add(new MaskedText(address, reveal));
        }
        for (String address : mail.origin().replyTo()) {
            Label to = new Label(ui.text("ui.inbox.reply-to"));
            to.getStyleClass().add("muted");
            HBox line = new HBox(to, new MaskedText(address, reveal));
            line.getStyleClass().add("line");
            senders.getChildren().add(line);
        }
        return senders;
    }

    private Node files(List<Attachment> attachments) {
        VBox files = new VBox();
        files.getChildren().add(new Label(ui.text("ui.inbox.files", attachments.size())));
        for (Attachment each : attachments) {
            Label what =
                    new Label(
                            ui.text("ui.inbox.file", each.kind(), size(each.bytes())),
                            Icons.of(Material2OutlinedAL.ATTACH_FILE));
            what.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(what, new MaskedText(each.name(), reveal));
            line.getStyleClass().add("line");
            files.getChildren().add(line);
        }
        return files;
    }

    private String size(long bytes) {
        return ui.text("ui.inbox.size", Math.max(1, bytes >> 10));
    }

    private ScrollPane text(List<String> texts) {
        VBox all = new VBox();
        all.getStyleClass().add("mail-text");
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                Label enclosed = new Label(ui.text("ui.inbox.enclosed"));
                enclosed.getStyleClass().add("muted");
                all.getChildren().add(enclosed);
            }
            String text = texts.get(i);
            all.getChildren()
                    .add(
                            MaskedText.prose(
                                    text.substring(0, Math.min(text.length(), MOST_SHOWN)),
                                    reveal));
            if (text.length() > MOST_SHOWN) {
                all.getChildren().add(warning(ui.text("ui.inbox.longer")));
            }
        }
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("mail-text");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(ui.text("ui.inbox.mail"));
        scroll.setMinHeight(96 * ui.scale());
        return scroll;
    }

    private static Label warning(String words) {
        Label warning = new Label(words, Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
        warning.getStyleClass().add("tone-warn");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        return warning;
    }
}
