package kaijidesk.ui.detail;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Side;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.SideBySide;

/**
 * What both sides see of each other, what they wrote to each other through the site (R1.02), and
 * who called or came by in vain (R5.02).
 */
final class CorrespondencePane extends VBox {
    /** Two columns stand side by side from this width of each on, at 14 px text. */
    private static final double COLUMN = 440;

    CorrespondencePane(CaseView view, CaseModel model, Ui ui) {
        getStyleClass().addAll("cards", "correspondence");
        Reveal reveal = ui.reveal(view.file().number(), "ui.mask.about.correspondence");
        HBox head = Card.heading(ui.text("ui.sees.title"), reveal, ui.texts());
        getChildren()
                .addAll(
                        head,
                        new SideBySide(
                                COLUMN * ui.scale(),
                                side(Side.APPLICANT, view, reveal, ui),
                                side(Side.COUNTERPARTY, view, reveal, ui)),
                        new MailsCard(view, ui),
                        MailTextsCard.of(view, reveal, COLUMN, ui),
                        new MessagesCard(view, reveal, ui),
                        new DeclinedCard(view, model, ui));
    }

    private static SeenPane side(Side side, CaseView view, Reveal reveal, Ui ui) {
        return new SeenPane(side, name(side, view), view, reveal, ui);
    }

    /** As both sides know each other: by nickname; a rights holder by the name on the list. */
    private static String name(Side side, CaseView view) {
        RightsHolder holder = view.surroundings().rightsHolder();
        if (side == Side.APPLICANT && holder != null) {
            return holder.name();
        }
        Member member =
                side == Side.APPLICANT ? view.records().applicant() : view.records().counterparty();
        ApplicationItem item =
                side == Side.APPLICANT
                        ? ApplicationItem.NICKNAME
                        : ApplicationItem.COUNTERPARTY_NICKNAME;
        return member == null ? view.file().application().item(item) : member.nickname();
    }
}
