package kaijidesk.ui.detail;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailText;
import kaijidesk.cases.Side;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.CopyButton;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.SideBySide;

/**
 * Both e-mails of stage 1 beside each other, to be copied into the office's mail program: the
 * registered address each goes to, subject and text as they were kept (R2.03, R2.04). Nothing can
 * be typed here, and nobody gets one without the other.
 */
final class MailTextsCard extends VBox {
    private final Reveal reveal;
    private final CaseNumber number;
    private final Ui ui;

    /** The card, once there are texts; of a release of before texts were kept there are none. */
    static VBox of(CaseView view, Reveal reveal, double column, Ui ui) {
        return view.seen()
                .texts()
                .<VBox>map(texts ->
                        new MailTextsCard(
                                texts,
                                Objects.requireNonNull(view.file().contact()),
                                view.file().number(),
                                reveal,
                                column,
                                ui))
                .orElseGet(() -> {
                    VBox nothing = new VBox();
                    nothing.setManaged(false);
                    return nothing;
                });
    }

    private MailTextsCard(
            MailPair texts,
            ContactDisclosure contact,
            CaseNumber number,
            Reveal reveal,
            double column,
            Ui ui) {
        this.reveal = reveal;
        this.number = number;
        this.ui = ui;
        getStyleClass().addAll("card-pane", "mail-texts");
        getChildren()
                .addAll(
                        Card.heading(ui.text("ui.mails.title")),
                        wrapped(ui.text("ui.mails.what"), "muted"),
                        new SideBySide(
                                column * ui.scale(),
                                mail(Side.APPLICANT, texts, contact),
                                mail(Side.COUNTERPARTY, texts, contact)));
    }

    private Node mail(Side side, MailPair texts, ContactDisclosure contact) {
        MailText text = texts.to(side);
        String address = contact.addressOf(side);
        Facts facts = new Facts();
        facts.add(
                ui.text("ui.mails.to"),
                row(new MaskedText(address, reveal), "ui.mails.copy-to", side, address));
        facts.add(
                ui.text("ui.mails.subject"),
                row(
                        wrapped(Shown.of(text.subject()), "strong"),
                        "ui.mails.copy-subject",
                        side,
                        text.subject()));
        Label body = wrapped("", "mail-body");
        MaskedText.bind(body, text.body(), Masks::prose, reveal);
        Label whom = Card.heading(ui.texts().of(side));
        VBox mail = new VBox(whom, facts, row(body, "ui.mails.copy-body", side, text.body()));
        mail.getStyleClass().add("mail-text");
        mail.setId("mail-" + side.name());
        return mail;
    }

    private HBox row(Node what, String copyKey, Side side, String text) {
        HBox.setHgrow(what, Priority.ALWAYS);
        CopyButton copy =
                new CopyButton(
                        ui.text(copyKey, ui.texts().of(side)),
                        () -> text,
                        number,
                        copyKey + "-" + side.name(),
                        ui);
        copy.setId(copyKey.substring(copyKey.lastIndexOf('.') + 1) + "-" + side.name());
        HBox row = new HBox(what, copy);
        row.setAlignment(text.indexOf('\n') < 0 ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        row.getStyleClass().add("copied-row");
        return row;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
