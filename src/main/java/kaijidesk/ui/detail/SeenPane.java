package kaijidesk.ui.detail;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Seen;
import kaijidesk.cases.Side;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;

/** What one side has received and would receive, down its line. */
final class SeenPane extends VBox {
    private final Ui ui;

    SeenPane(Side side, String nickname, Seen seen, BooleanProperty revealed, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("card-pane", "seen");
        setId("seen-" + side.name());
        getChildren()
                .addAll(
                        OverviewPane.heading((ui.texts().of(side) + "  " + nickname).strip()),
                        knows(side, seen));
        if (side == Side.COUNTERPARTY && seen.withoutNotice()) {
            getChildren().addAll(Chip.of(Rule.R4_04), text("ui.sees.seller"));
            return;
        }
        VBox rows = new VBox();
        seen.received(side).forEach(each -> rows.getChildren().add(row(each, revealed)));
        seen.coming(side).forEach(each -> rows.getChildren().add(row(each, revealed)));
        getChildren().add(rows);
        if (seen.received(side).isEmpty()) {
            boolean more = !seen.coming(side).isEmpty();
            getChildren()
                    .add(
                            getChildren().size() - 1,
                            text(more ? "ui.sees.nothing-yet" : "ui.sees.nothing"));
        }
    }

    private SightRow row(kaijidesk.cases.Sight sight, BooleanProperty revealed) {
        return new SightRow(sight, revealed, ui.texts());
    }

    private Node knows(Side side, Seen seen) {
        String items =
                seen.knows(side).stream()
                        .map((RegisteredItem item) -> ui.texts().of(item))
                        .collect(Collectors.joining(ui.text("ui.comma")));
        Label knows =
                new Label(
                        items.isEmpty()
                                ? ui.text("ui.sees.knows-nothing")
                                : ui.text("ui.sees.knows", items));
        knows.getStyleClass().add("knows");
        knows.setWrapText(true);
        knows.setMinHeight(USE_PREF_SIZE);
        return knows;
    }

    private Label text(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
