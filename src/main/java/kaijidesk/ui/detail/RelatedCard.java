package kaijidesk.ui.detail;

import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.RelatedCase;
import kaijidesk.cases.Side;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * 関連案件: cases that have to do with this one, each a press away (R2.15, R2.16), and who of this case
 * misused disclosed data anywhere (R4.05).
 */
final class RelatedCard extends VBox {
    private final Ui ui;

    /** The card; {@code open} leads to another case. */
    RelatedCard(CaseView view, Ui ui, Consumer<CaseNumber> open) {
        this.ui = ui;
        getStyleClass().addAll("card-pane", "related");
        getChildren().add(Card.heading(ui.text("ui.related")));
        misusers(view).forEach(side -> getChildren().add(misuse(side)));
        for (RelatedCase related : view.surroundings().related()) {
            getChildren().add(row(related, open));
        }
        if (!view.surroundings().related().isEmpty()) {
            Label hint = new Label(ui.text("ui.related.hint"));
            hint.getStyleClass().addAll("muted", "hint");
            hint.setWrapText(true);
            getChildren().add(hint);
        }
    }

    /** Whether there is anything to say. */
    static boolean needed(CaseView view) {
        return !view.surroundings().related().isEmpty() || !misusers(view).isEmpty();
    }

    private static Set<Side> misusers(CaseView view) {
        return view.surroundings().misusedBy(view.file(), view.records());
    }

    private Label misuse(Side side) {
        Label label =
                new Label(ui.text("ui.related.misuse", side), Icons.of(Material2OutlinedAL.BLOCK));
        label.getStyleClass().addAll("remark", "tone-bad");
        label.setWrapText(true);
        return label;
    }

    private Button row(RelatedCase related, Consumer<CaseNumber> open) {
        String relation = ui.texts().of(related.relation());
        Label number = new Label(related.number().value());
        number.getStyleClass().add("strong");
        number.setMinWidth(USE_PREF_SIZE);
        Chip stage = Chip.of(related.stage(), ui.texts());
        HBox where = new HBox(number, stage);
        where.getStyleClass().add("line");
        where.setAlignment(Pos.CENTER_LEFT);
        String received = ui.text("ui.related.received", Tokyo.dayOf(related.receivedAt()));
        Label when = new Label(received);
        when.getStyleClass().add("muted");
        VBox content = new VBox(new Label(relation), where, when);
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().addAll("flat", "related-case");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(
                String.join(" ", relation, related.number().value(), stage.getText(), received));
        row.setOnAction(event -> open.accept(related.number()));
        return row;
    }
}
