package kaijidesk.ui.parts;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kaijidesk.cases.CaseRow;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Masks;
import org.jspecify.annotations.Nullable;

/** A case in one line: number, a chip, who about whom, the item, and a day where one is due. */
final class CaseLine extends HBox {
    private final Texts texts;
    private final double scale;

    CaseLine(CaseRow row, Chip chip, boolean dated, boolean shown, Texts texts, double scale) {
        this.texts = texts;
        this.scale = scale;
        getStyleClass().add("case-line");
        setAlignment(Pos.CENTER_LEFT);
        Label number = new Label(row.number().value());
        number.getStyleClass().add("strong");
        Label parties = new Label(parties(row, shown));
        MaskedText.calm(parties, !shown);
        Label item = new Label(Shown.of(row.itemName()));
        item.getStyleClass().add("muted");
        chip.setMinWidth(0);
        chip.setTooltip(new Tooltip(chip.getText()));
        getChildren()
                .addAll(
                        fixed(number, 112, Pos.CENTER_LEFT),
                        fixed(chip, texts.japanese() ? 188 : 244, Pos.CENTER_LEFT),
                        growing(parties, 240),
                        growing(item, 200));
        if (dated) {
            Label due = new Label(day(row.deadline(), texts));
            getChildren().add(fixed(due, texts.japanese() ? 172 : 132, Pos.CENTER_RIGHT));
        }
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.day(day);
    }

    /** All of it for who can't see it; no more than the others see. */
    static String words(CaseRow row, boolean shown, Texts texts) {
        return String.join(
                texts.get("ui.comma"),
                row.number().value(),
                texts.of(row.stage()),
                Chip.text(row.headline(), texts),
                name(row.applicant(), shown),
                name(row.counterparty(), shown),
                row.itemName(),
                day(row.deadline(), texts));
    }

    private static String parties(CaseRow row, boolean shown) {
        return name(row.applicant(), shown)
                + (row.counterparty().isEmpty() ? "" : " → " + name(row.counterparty(), shown));
    }

    private static String name(String name, boolean shown) {
        return Shown.of(shown ? name : Masks.of(name));
    }

    private Node fixed(Node node, double width, Pos place) {
        HBox box = new HBox(node);
        box.setAlignment(place);
        box.setMinWidth(width * scale);
        box.setPrefWidth(width * scale);
        box.setMaxWidth(width * scale);
        return box;
    }

    private Region growing(Label label, double width) {
        label.setMinWidth(0);
        label.setPrefWidth(width * scale);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
