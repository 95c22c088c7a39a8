package kaijidesk.ui.detail;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Bar;
import kaijidesk.cases.Sight;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Rule;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * One thing that a side received, on a solid line, or would receive, on a dashed one. What it tells
 * of the other side shows masked (R6.02).
 */
final class SightRow extends HBox {
    private final Texts texts;
    private final VBox body = new VBox();
    private final FlowPane head = new FlowPane();

    SightRow(Sight sight, Reveal reveal, Texts texts) {
        this.texts = texts;
        getStyleClass().add("sight");
        body.getStyleClass().add("sight-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        head.getStyleClass().add("sight-head");
        Label name = new Label(texts.of((Enum<?>) sight.what()));
        name.getStyleClass().add("strong");
        head.getChildren().addAll(name, Chip.of(sight.what().rule()));
        body.getChildren().add(head);
        switch (sight.dispatch()) {
            case Sight.Sent sent -> sent(sent);
            case Sight.Coming coming -> coming(coming);
        }
        body.getChildren().add(text(texts.get("says." + sight.what().name()), "says"));
        if (sight.discloses()) {
            body.getChildren().addAll(data(sight, reveal), bound());
        }
        getChildren().addAll(mark(), body);
    }

    private void sent(Sight.Sent sent) {
        getStyleClass().add("received");
        if (sent.mail() == null) {
            body.getChildren().add(text(texts.get("ui.sees.issued", sent.on()), "muted"));
            return;
        }
        body.getChildren()
                .add(
                        text(
                                texts.get(
                                        "ui.sees.sent",
                                        sent.mail().sentAt(),
                                        sent.mail().deemedArrivedAt()),
                                "muted"));
        if (sent.mail().bounce() != null) {
            head.getChildren()
                    .add(
                            new Chip(
                                    texts.get("ui.sees.bounce"),
                                    Tone.BAD,
                                    Material2OutlinedMZ.REPORT_PROBLEM));
            body.getChildren()
                    .add(text(texts.get("ui.sees.bounced", sent.mail().bounce().on()), "muted"));
        }
    }

    private void coming(Sight.Coming coming) {
        getStyleClass().add("coming");
        head.getChildren()
                .add(
                        new Chip(
                                texts.get("ui.sees.coming"),
                                Tone.ACCENT,
                                Material2OutlinedMZ.SCHEDULE));
        String act = texts.get("act." + coming.act().id());
        body.getChildren()
                .add(
                        text(
                                texts.get(
                                        coming.prepared() ? "ui.sees.prepared" : "ui.sees.by", act),
                                "muted"));
        for (Bar bar : coming.bars()) {
            Label waits = text(bar.rule().id() + " " + Steps.text(bar.reason(), texts), "problem");
            waits.getStyleClass().add(Tone.WARN.styleClass());
            body.getChildren().add(waits);
        }
    }

    private Node data(Sight sight, Reveal reveal) {
        Facts grid = new Facts();
        for (DisclosedItem told : sight.tells()) {
            Node value =
                    told.value().isEmpty()
                            ? text(texts.get("ui.registered.unknown"), "muted")
                            : new VBox(new MaskedText(told.value(), reveal), points(told));
            grid.add(texts.of(told.item()), value);
        }
        return grid;
    }

    private Label points(DisclosedItem told) {
        Label points =
                text(
                        told.points().stream()
                                .map(at -> texts.get("ui.sees.point", at.point(), at.asOf()))
                                .collect(Collectors.joining(texts.get("ui.comma"))),
                        "muted");
        points.getStyleClass().add("hint");
        return points;
    }

    private Node bound() {
        HBox bound = new HBox(Chip.of(Rule.R4_05), text(texts.get("ui.sees.bound"), "muted"));
        bound.getStyleClass().add("line");
        return bound;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The dot and the line of the row; the words say the same. */
    private static Node mark() {
        Region line = new Region();
        line.getStyleClass().add("sight-line");
        Region dot = new Region();
        dot.getStyleClass().add("sight-dot");
        StackPane mark = new StackPane(line, dot);
        mark.getStyleClass().add("sight-mark");
        return mark;
    }
}
