package kaijidesk.ui.detail.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ContactAddress;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PointInTime;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Both addresses that the release would disclose, now and at the trade, masked (R2.04, R6.02). */
final class AddressPair extends VBox {
    private final Ui ui;
    private final Reveal reveal;

    AddressPair(CaseView view, Ui ui) {
        this.ui = ui;
        this.reveal = ui.reveal(view.file().number(), "ui.mask.about.addresses");
        getStyleClass().addAll("lines", "address-pair");
        GridPane table = new GridPane();
        table.getStyleClass().add("facts");
        table.addRow(
                0,
                new Label(),
                muted(ui.texts().of(PointInTime.CURRENT)),
                muted(ui.texts().of(PointInTime.TRADE)));
        for (ContactAddress address : ContactAddress.of(view.records(), ui.today())) {
            row(table, address);
        }
        getChildren().addAll(table, RevealButton.worded(reveal, ui.texts()));
        setAlignment(Pos.TOP_LEFT);
    }

    private void row(GridPane table, ContactAddress address) {
        Node comparison =
                address.changed()
                        ? Lines.remark(
                                ui.text("ui.stage.address.changed"),
                                Tone.WARN,
                                Material2OutlinedAL.COMPARE_ARROWS)
                        : new Label();
        table.addRow(
                table.getRowCount(),
                muted(ui.texts().of(address.side())),
                masked(address.now(), "ui.registered.none"),
                masked(address.atTrade(), "ui.registered.no-record"),
                comparison);
    }

    private Node masked(String address, String noneKey) {
        return address.isEmpty() ? muted(ui.text(noneKey)) : new MaskedText(address, reveal);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
