package kaijidesk.ui.detail.stage;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.cases.PreparedDisclosure;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.Trade;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.RevealButton;

/** Each value that was chosen with its points in time, masked (R2.06, R2.19, R6.02). */
final class ChosenPart extends VBox {
    ChosenPart(PreparedDisclosure prepared, CaseView view, Ui ui) {
        getStyleClass().addAll("lines", "chosen");
        Member subject = view.records().counterparty();
        Trade trade = view.records().trade();
        Facts facts = new Facts();
        Reveal reveal = ui.reveal(view.file().number(), "ui.mask.about.chosen");
        if (subject != null && trade != null) {
            for (DisclosedItem item : prepared.disclosed(subject, trade)) {
                facts.add(ui.texts().of(item.item()), value(item, reveal, ui));
            }
        }
        facts.add(ui.text("ui.stage.need"), Lines.note(prepared.prepared().note(), view));
        getChildren().addAll(facts, RevealButton.worded(reveal, ui.texts()));
    }

    private static MaskedText value(DisclosedItem item, Reveal reveal, Ui ui) {
        MaskedText value = new MaskedText(item.value(), reveal);
        Label points =
                new Label(
                        item.points().stream()
                                .map(at -> ui.texts().of(at.point()))
                                .distinct()
                                .collect(Collectors.joining(ui.text("ui.comma"))));
        points.getStyleClass().add("muted");
        points.setMinWidth(USE_PREF_SIZE);
        value.getChildren().add(points);
        return value;
    }
}
