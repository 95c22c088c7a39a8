package kaijidesk.ui.detail;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Seen;
import kaijidesk.cases.Side;
import kaijidesk.cases.Sight;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Rule;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.MaskedText;

/** What one side has received and would receive, down its line. */
final class SeenPane extends VBox {
    private final Ui ui;

    SeenPane(Side side, String nickname, CaseView view, Reveal reveal, Ui ui) {
        this.ui = ui;
        Seen seen = view.seen();
        getStyleClass().addAll("card-pane", "seen");
        setId("seen-" + side.name());
        getChildren().addAll(heading(side, nickname, reveal), knows(side, seen));
        if (side == Side.COUNTERPARTY && seen.withoutNotice()) {
            HBox told = new HBox(Chip.of(Rule.R4_04), text("ui.sees.seller"));
            told.getStyleClass().add("line");
            getChildren().add(told);
            return;
        }
        if (seen.received(side).isEmpty()) {
            getChildren().add(text(nothing(side, view)));
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("sights");
        seen.received(side).forEach(each -> rows.getChildren().add(row(each, reveal)));
        seen.coming(side).forEach(each -> rows.getChildren().add(row(each, reveal)));
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last");
            getChildren().add(rows);
        }
    }

    private Label heading(Side side, String nickname, Reveal reveal) {
        String whose = ui.texts().of(side) + "  ";
        Label heading = Card.heading("");
        MaskedText.bind(
                heading,
                (whose + nickname).strip(),
                data -> (whose + Masks.of(nickname)).strip(),
                reveal);
        return heading;
    }

    private static String nothing(Side side, CaseView view) {
        if (view.stage().ended()) {
            return "ui.sees.never";
        }
        return view.seen().coming(side).isEmpty() ? "ui.sees.nothing" : "ui.sees.nothing-yet";
    }

    private SightRow row(Sight sight, Reveal reveal) {
        return new SightRow(sight, reveal, ui.texts());
    }

    private Node knows(Side side, Seen seen) {
        String items =
                seen.knows(side).stream()
                        .map(ui.texts()::of)
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
