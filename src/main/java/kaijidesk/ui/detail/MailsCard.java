package kaijidesk.ui.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.MailTrouble;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How far each mail of a case is; by kind and side, with no address. */
final class MailsCard extends VBox {
    private final Ui ui;

    MailsCard(CaseView view, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("card-pane", "outbox-mails");
        boolean any = !view.surroundings().mails().units().isEmpty();
        setVisible(any);
        setManaged(any);
        Facts facts = new Facts();
        for (MailUnit unit : view.surroundings().mails().units()) {
            for (OutgoingMail mail : unit.mails()) {
                facts.add(ui.texts().of(mail.kind()), state(unit, mail));
            }
        }
        getChildren().addAll(Card.heading(ui.text("ui.outbox.title")), facts);
    }

    private HBox state(MailUnit unit, OutgoingMail mail) {
        HBox line = new HBox(chip(unit, mail));
        line.getStyleClass().add("line");
        if (mail.at() != null) {
            line.getChildren().add(new Label(ui.texts().moment(mail.at())));
        }
        MailTrouble trouble = unit.trouble();
        if (trouble != null && !mail.state().done()) {
            Label why = new Label(ui.texts().of(trouble));
            why.setWrapText(true);
            line.getChildren().add(why);
        }
        if (mail.bouncedAt() != null) {
            String back = ui.text("ui.outbox.bounced");
            line.getChildren().add(new Chip(back, Tone.BAD, Material2OutlinedAL.ERROR_OUTLINE));
        }
        return line;
    }

    /** A held unit is said at each of its mails that isn't done. */
    private Chip chip(MailUnit unit, OutgoingMail mail) {
        return switch (unit.state()) {
            case HELD ->
                    mail.state().done()
                            ? done(mail)
                            : new Chip(
                                    ui.texts().of(unit.state())
                                            + ": "
                                            + ui.texts().of(mail.state()),
                                    Tone.BAD,
                                    Material2OutlinedAL.ERROR_OUTLINE);
            case WAITING, SENDING ->
                    mail.state().done()
                            ? done(mail)
                            : chip(mail, Tone.WARN, Material2OutlinedAL.HOURGLASS_EMPTY);
            case SENT, BY_HAND -> done(mail);
        };
    }

    private Chip done(OutgoingMail mail) {
        return chip(mail, Tone.GOOD, Material2OutlinedMZ.MARK_EMAIL_READ);
    }

    private Chip chip(OutgoingMail mail, Tone tone, Ikon icon) {
        return new Chip(ui.texts().of(mail.state()), tone, icon);
    }
}
