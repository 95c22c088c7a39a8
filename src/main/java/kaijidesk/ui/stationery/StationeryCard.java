package kaijidesk.ui.stationery;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Length;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.Stationery;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.WindowRemark;
import kaijidesk.ui.preview.PreviewForm;
import org.jspecify.annotations.Nullable;

/**
 * The envelopes and label sheets that the office uses: their measures, whether our letters fit
 * their windows, and a sheet to measure the printer by.
 */
public final class StationeryCard extends VBox {
    private final Ui ui;
    private final StationeryModel model;
    private final VBox rows = new VBox();

    /** A card over what the office keeps; read when it is made. */
    public StationeryCard(Ui ui) {
        this.ui = ui;
        this.model = new StationeryModel(ui);
        getStyleClass().addAll("card-pane", "stationery");
        Label title = new Label(ui.text("ui.stationery.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.stationery.what"));
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        rows.getStyleClass().add("stationery-rows");
        FlowPane more =
                new FlowPane(
                        button(
                                "add-envelope",
                                ui.text("ui.stationery.add-envelope"),
                                () -> ask(new EnvelopeForm(model, null, ui))),
                        button(
                                "add-labels",
                                ui.text("ui.stationery.add-labels"),
                                () -> ask(new LabelSheetForm(model, null, ui))),
                        button("ship-stationery", ui.text("ui.stationery.ship"), model::ship));
        more.getStyleClass().add("acts");
        getChildren().addAll(title, what, rows, more);
        model.known().subscribe(this::show);
        model.reload();
    }

    private void show(@Nullable Stationery known) {
        rows.getChildren().clear();
        if (known == null) {
            return;
        }
        for (Envelope envelope : known.envelopes()) {
            WindowRemark remark = new WindowRemark(StationeryDesk.verdict(envelope), ui.texts());
            rows.getChildren()
                    .add(
                            row(
                                    envelope.name(),
                                    measures(envelope),
                                    remark,
                                    () -> ask(new EnvelopeForm(model, envelope, ui))));
        }
        for (LabelSheet sheet : known.labels()) {
            rows.getChildren()
                    .add(
                            row(
                                    sheet.name(),
                                    measures(sheet),
                                    null,
                                    () -> ask(new LabelSheetForm(model, sheet, ui))));
        }
    }

    private String measures(Envelope envelope) {
        String size =
                ui.text(
                        "ui.stationery.size",
                        Length.text(envelope.width()),
                        Length.text(envelope.height()));
        return size + offset(envelope.offset());
    }

    private String measures(LabelSheet sheet) {
        String size =
                ui.text(
                        "ui.stationery.labels",
                        sheet.count(),
                        Length.text(sheet.width()),
                        Length.text(sheet.height()));
        return size + offset(sheet.offset());
    }

    private String offset(Offset offset) {
        return offset.equals(Offset.NONE)
                ? ""
                : ui.text(
                        "ui.stationery.offset",
                        Length.text(offset.right()),
                        Length.text(offset.down()));
    }

    private Node row(String name, String measures, @Nullable Node remark, Runnable edit) {
        Label called = new Label(name);
        called.getStyleClass().add("strong");
        Label size = new Label(measures);
        size.getStyleClass().add("muted");
        size.setWrapText(true);
        VBox words = new VBox(called, size);
        if (remark != null) {
            words.getChildren().add(remark);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row =
                new HBox(
                        words,
                        flat("ui.stationery.edit", name, edit),
                        flat("ui.stationery.calibrate", name, () -> calibrate(name)),
                        flat("ui.stationery.remove", name, () -> model.remove(name)));
        row.getStyleClass().add("stationery-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button flat(String key, String name, Runnable press) {
        Button button = button("", ui.text(key), press);
        button.getStyleClass().addAll("flat", "compact");
        button.setAccessibleText(ui.text(key) + " " + name);
        return button;
    }

    private Button button(String id, String text, Runnable press) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        return button;
    }

    private void calibrate(String name) {
        PreviewForm form =
                new PreviewForm(
                        ui.text("ui.stationery.calibration", name),
                        ui.text("ui.stationery.calibration.why"),
                        ui);
        ui.modals().show(form);
        form.begin();
        form.show(
                "calibration",
                ui.text("ui.stationery.calibration.file"),
                null,
                () -> ui.office().stationery().calibration(name, ui.texts()),
                () -> {});
    }

    private void ask(FormFrame form) {
        ui.modals().show(form);
        form.begin();
    }
}
