package kaijidesk.ui.detail;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.stage.StagePanes;
import kaijidesk.ui.masks.Personal;
import kaijidesk.ui.parts.Beside;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Shown;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What matters at the case's stage; beside it what was applied for and other cases; beneath it what
 * is registered of both parties.
 */
final class OverviewPane extends VBox {
    private final Ui ui;

    /** The overview; {@code open} leads to another case. */
    OverviewPane(CaseView view, Ui ui, Consumer<CaseNumber> open) {
        this.ui = ui;
        getStyleClass().add("cards");
        VBox aside = new VBox();
        aside.getStyleClass().add("aside");
        if (RelatedCard.needed(view)) {
            aside.getChildren().add(new RelatedCard(view, ui, open));
        }
        if (RecordsCard.needed(view)) {
            aside.getChildren().add(new RecordsCard(view, ui));
        }
        aside.getChildren().add(application(view));
        getChildren()
                .addAll(
                        new Beside(StagePanes.of(view, ui), aside, ui.scale()),
                        new RegisteredPane(view, ui));
    }

    private Card application(CaseView view) {
        Application application = view.file().application();
        Reveal reveal = ui.reveal(view.file().number(), "ui.mask.about.application");
        Facts facts = new Facts();
        boolean form = view.file().claim() == null;
        for (ApplicationItem item : ApplicationItem.values()) {
            String value = application.item(item);
            // a rights holder fills in no form, so nothing of it is missing
            if (form || !value.isBlank()) {
                facts.add(ui.texts().of(item), value(value, item, reveal));
            }
        }
        facts.add(ui.text("ui.overview.received"), ui.texts().moment(application.receivedAt()));
        if (form) {
            facts.add(ui.text("ui.overview.sender"), new MaskedText(application.sender(), reveal));
        }
        Card card = Card.masked(ui.text("ui.overview.application"), reveal, ui.texts(), facts);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node value(String value, ApplicationItem item, Reveal reveal) {
        if (value.isBlank()) {
            Label missing =
                    new Label(
                            ui.text("ui.overview.missing"),
                            Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
            missing.getStyleClass().addAll("missing", "tone-warn");
            return missing;
        }
        if (Personal.NAMES.contains(item)) {
            return new MaskedText(value, reveal);
        }
        if (Personal.PROSE.contains(item)) {
            return MaskedText.prose(value, reveal);
        }
        Label text = new Label(Shown.of(value));
        text.setWrapText(true);
        return text;
    }
}
