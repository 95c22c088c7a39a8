package kaijidesk.ui.retention;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Decision;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.PurgedCase;
import kaijidesk.desk.CaseSheet;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.preview.PreviewForm;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The screen of a purged case: what stays of it, and the certificate of its destruction. */
public final class PurgedPane extends VBox {
    private final Ui ui;
    private final PurgedCase purged;

    /** What is left of that case, with its letters' numbers; {@code back} leads away. */
    public PurgedPane(PurgedCase purged, Iterable<LetterRow> letters, Ui ui, Runnable back) {
        this.ui = ui;
        this.purged = purged;
        getStyleClass().add("purged");
        Label what = new Label(ui.text("ui.purged.what"));
        what.setWrapText(true);
        getChildren()
                .addAll(
                        title(back),
                        what,
                        new Card(ui.text("ui.purged.stays"), facts()),
                        new Card(
                                ui.text("ui.purged.destroyed"),
                                new ExtentFacts(purged.extent(), ui.texts()),
                                certificate()),
                        new Card(ui.text("ui.purged.letters"), letters(letters)));
    }

    private HBox title(Runnable back) {
        Button list = new Button(null, Icons.of(Material2OutlinedAL.ARROW_BACK));
        list.setId("back");
        list.getStyleClass().addAll("flat", "icon-button");
        list.setTooltip(new Tooltip(ui.text("ui.detail.back")));
        list.setAccessibleText(ui.text("ui.detail.back"));
        list.setOnAction(event -> back.run());
        Label number = new Label(purged.number().value());
        number.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title =
                new HBox(
                        list,
                        number,
                        Chip.purged(ui.texts()),
                        gap,
                        Chip.of(purged.headline(), ui.texts()));
        title.getStyleClass().add("case-title");
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private Facts facts() {
        Facts facts = new Facts();
        facts.add(ui.text("ui.purged.received"), ui.texts().day(Tokyo.dayOf(purged.receivedAt())));
        facts.add(ui.text("ui.purged.closed"), ui.texts().day(Tokyo.dayOf(purged.closedAt())));
        facts.add(ui.text("ui.stage.ending"), ui.texts().of(purged.ending()));
        facts.add(ui.text("ui.purged.kept-until"), ui.texts().day(purged.keptUntil()));
        facts.add(ui.text("ui.purged.proposed"), by(purged.proposed()));
        facts.add(ui.text("ui.purged.purged"), by(purged.purged()));
        var done = purged.compactedAt();
        facts.add(
                ui.text("ui.purged.done"),
                done == null ? ui.text("ui.purged.pending") : ui.texts().moment(done));
        return facts;
    }

    private String by(Decision decision) {
        return ui.texts().moment(decision.at()) + " " + decision.by().name();
    }

    private Button certificate() {
        Button button = new Button(ui.text("ui.purged.certificate"));
        button.setId("certificate");
        button.setGraphic(Icons.of(Material2OutlinedAL.DESCRIPTION));
        button.setDisable(!purged.beyondRecovery());
        button.setOnAction(event -> showCertificate());
        return button;
    }

    private void showCertificate() {
        PreviewForm form =
                new PreviewForm(
                        ui.text("ui.purged.certificate"),
                        ui.text("ui.purged.certificate.help"),
                        ui);
        ui.modals().show(form);
        form.begin();
        form.show(
                "certificate-" + purged.number(),
                ui.text("ui.purged.certificate") + "-" + purged.number(),
                null,
                () ->
                        ui.office()
                                .sheet(
                                        CaseSheet.DESTRUCTION,
                                        purged.number(),
                                        ui.person().get(),
                                        ui.texts()),
                () -> {});
    }

    private VBox letters(Iterable<LetterRow> letters) {
        VBox rows = new VBox();
        for (LetterRow each : letters) {
            rows.getChildren()
                    .add(
                            new Label(
                                    ui.text(
                                            "ui.purged.letter",
                                            each.number(),
                                            each.issuedOn(),
                                            each.kind())));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Label(ui.text("ui.purged.no-letters")));
        }
        return rows;
    }
}
