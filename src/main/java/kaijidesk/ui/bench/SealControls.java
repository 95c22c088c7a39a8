package kaijidesk.ui.bench;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kaijidesk.scans.Placement;
import kaijidesk.scans.SealSize;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import org.jspecify.annotations.Nullable;

/**
 * How two impressions are looked at: way, scale, transparency, turn, ink; and how large they are.
 */
final class SealControls extends VBox {
    private static final double HALF_TURN = 180;
    private static final int DARKER = 60;

    private final SealComparison comparison;
    private final double dotsPerMm;
    private final Ui ui;
    private final Slider share = slider("seal-share", 0, 1, 0.5);
    private final Slider turn = slider("seal-turn", -HALF_TURN, HALF_TURN, 0);
    private final Slider darker = slider("seal-darker", -DARKER, DARKER, 0);
    private final CheckBox parted = new CheckBox();
    private final Label laid = new Label();
    private final Label pledge = new Label();
    private final Label certificate = new Label();
    private final VBox ofOverlay;
    private final VBox ofBlink;
    private boolean telling;

    SealControls(SealComparison comparison, double dotsPerMm, Ui ui) {
        this.comparison = comparison;
        this.dotsPerMm = dotsPerMm;
        this.ui = ui;
        getStyleClass().add("seal-controls");
        FlowPane ways =
                one(
                        "seal-way-",
                        Sitting.Way.values(),
                        Sitting.Way.OVERLAY,
                        ui.texts()::of,
                        this::way);
        FlowPane scales =
                one(
                        "seal-scale-",
                        new Integer[] {1, 2, 4},
                        2,
                        times -> ui.text("ui.seal.times", times),
                        times -> comparison.scale(dotsPerMm * times));
        FlowPane blinks =
                one(
                        "seal-blink-",
                        Sitting.Blink.values(),
                        Sitting.Blink.OFF,
                        ui.texts()::of,
                        comparison::blink);
        ofOverlay = group("ui.seal.share", share);
        ofBlink = group("ui.seal.blink", blinks);
        parted.setText(ui.text("ui.seal.parted"));
        parted.setId("seal-parted");
        parted.setSelected(true);
        parted.setWrapText(true);
        laid.getStyleClass().addAll("muted", "hint");
        laid.setWrapText(true);
        Label only = new Label(ui.text("ui.seal.size.only"));
        only.getStyleClass().addAll("muted", "hint");
        only.setWrapText(true);
        only.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Card.heading(ui.text("ui.seal.comparison")),
                        ways,
                        group("ui.seal.scale", scales),
                        ofOverlay,
                        ofBlink,
                        group("ui.seal.turn", turn),
                        laid,
                        parted,
                        group("ui.seal.darker", darker),
                        Card.heading(ui.text("ui.seal.size")),
                        pledge,
                        certificate,
                        only);
        share.valueProperty().subscribe(value -> comparison.share(value.doubleValue()));
        turn.valueProperty().subscribe(value -> turned(value.doubleValue()));
        darker.valueProperty().subscribe(value -> inked());
        parted.selectedProperty().subscribe(value -> inked());
        comparison.scale(dotsPerMm * 2);
        way(Sitting.Way.OVERLAY);
        show(null);
    }

    private static Slider slider(String id, double least, double most, double now) {
        Slider slider = new Slider(least, most, now);
        slider.setId(id);
        slider.setBlockIncrement(most - least > 2 ? 0.5 : 0.05);
        return slider;
    }

    private VBox group(String key, Node node) {
        Label name = new Label(ui.text(key));
        name.getStyleClass().add("muted");
        name.setLabelFor(node);
        node.setAccessibleText(name.getText());
        VBox group = new VBox(name, node);
        group.getStyleClass().add("field-row");
        return group;
    }

    private <T> FlowPane one(
            String id,
            T[] values,
            T first,
            java.util.function.Function<T, String> name,
            Consumer<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("mask-buttons");
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setId(id + value);
            button.getStyleClass().add("compact");
            button.setToggleGroup(group);
            button.setSelected(value.equals(first));
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void way(Sitting.Way way) {
        comparison.way(way);
        shows(ofOverlay, way == Sitting.Way.OVERLAY);
        shows(ofBlink, way == Sitting.Way.BLINK);
    }

    private static void shows(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Impressions that were marked anew are looked at as those before. */
    Sitting laid(Sitting fresh, @Nullable Sitting before) {
        Placement placement = before == null ? Placement.NONE : before.placement();
        return fresh.placed(placement).inked(parted.isSelected(), (int) darker.getValue());
    }

    private void turned(double degrees) {
        Sitting now = comparison.sitting();
        if (!telling && now != null) {
            Placement laidSo = now.placement();
            comparison.place(
                    new Placement(
                            Math.round(degrees * 2) / 2.0, laidSo.rightMm(), laidSo.downMm()));
        }
    }

    private void inked() {
        Sitting now = comparison.sitting();
        darker.setDisable(!parted.isSelected());
        if (now != null) {
            comparison.show(now.inked(parted.isSelected(), (int) darker.getValue()));
        }
    }

    /** Tells how the impressions lie and how large they are. */
    void show(@Nullable Sitting now) {
        Placement placement = now == null ? Placement.NONE : now.placement();
        telling = true;
        double degrees = placement.degrees();
        turn.setValue(
                degrees > HALF_TURN
                        ? degrees - 2 * HALF_TURN
                        : degrees < -HALF_TURN ? degrees + 2 * HALF_TURN : degrees);
        telling = false;
        laid.setText(
                ui.text(
                        "ui.seal.laid",
                        "%.1f".formatted(turn.getValue()),
                        "%.1f".formatted(placement.rightMm()),
                        "%.1f".formatted(placement.downMm())));
        pledge.setText(size("ui.seal.size.pledge", now == null ? null : now.pledgeSize()));
        certificate.setText(
                size("ui.seal.size.certificate", now == null ? null : now.certificateSize()));
    }

    private String size(String key, @Nullable SealSize size) {
        return ui.text(
                key,
                size == null ? "–" : "%.1f".formatted(size.widthMm()),
                size == null ? "–" : "%.1f".formatted(size.heightMm()));
    }
}
