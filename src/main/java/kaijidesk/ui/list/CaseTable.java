package kaijidesk.ui.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The columns of the list. Cells show formatted texts, the parties masked (R6.02); sorting goes by
 * raw values.
 */
final class CaseTable {
    /** Columns that gain nothing from more room. */
    private static final Set<String> FIXED =
            Set.of("number", "stage", "verdict", "received", "deadline");

    /** Widths where English needs more room than Japanese, or less. */
    private static final Map<String, Double> ENGLISH =
            Map.of("stage", 216.0, "verdict", 204.0, "received", 136.0, "deadline", 160.0);

    private final TableView<CaseItem> table = new TableView<>();
    private final Map<TableColumn<CaseItem, ?>, Double> widths = new LinkedHashMap<>();
    private final Reveal reveal;
    private final Ui ui;

    private CaseTable(Reveal reveal, Ui ui) {
        this.reveal = reveal;
        this.ui = ui;
    }

    static TableView<CaseItem> of(Reveal reveal, Ui ui) {
        return new CaseTable(reveal, ui).build();
    }

    private TableView<CaseItem> build() {
        Texts texts = ui.texts();
        table.getStyleClass().addAll("case-table", "dense");
        column(
                "number",
                124,
                item -> item.row().number(),
                Comparator.naturalOrder(),
                item -> text(item.row().number().value(), "strong"));
        column(
                "stage",
                178,
                item -> item.row().stage(),
                Comparator.naturalOrder(),
                item ->
                        chip(
                                item.row().purged()
                                        ? Chip.purged(texts)
                                        : Chip.of(item.row().stage(), texts)));
        column(
                "verdict",
                196,
                item -> item.row().headline(),
                Comparator.comparing((kaijidesk.cases.Headline headline) -> headline.word())
                        .thenComparing(headline -> headline.rules().toString()),
                item -> chip(Chip.of(item.row().headline(), texts)));
        column(
                "applicant",
                116,
                item -> item.row().applicant(),
                Comparator.naturalOrder(),
                item -> name(item.row().applicant()));
        column(
                "counterparty",
                116,
                item -> item.row().counterparty(),
                Comparator.naturalOrder(),
                item -> name(item.row().counterparty()));
        column(
                "item",
                180,
                item -> item.row().itemName(),
                Comparator.naturalOrder(),
                item -> text(item.row().itemName()));
        column(
                "received",
                166,
                item -> item.row().receivedAt(),
                Comparator.naturalOrder(),
                item -> text(item.received()));
        column(
                "deadline",
                184,
                item -> item.row().deadline(),
                Comparator.nullsLast(Comparator.naturalOrder()),
                this::deadline);
        reveal.shown().subscribe(shown -> table.refresh());
        table.widthProperty().subscribe(width -> fit(width.doubleValue()));
        return table;
    }

    /** Columns share the room there is; where it is too narrow to be read, the table scrolls. */
    private void fit(double width) {
        boolean narrow =
                width < table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        table.setColumnResizePolicy(
                narrow
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        if (narrow) {
            widths.forEach(TableColumn::setPrefWidth);
        }
    }

    private <V> void column(
            String name,
            double japanese,
            Function<CaseItem, @Nullable V> value,
            Comparator<? super V> order,
            Function<CaseItem, Node> cell) {
        TableColumn<CaseItem, V> column = new TableColumn<>(ui.text("ui.list.column." + name));
        column.setId(name);
        double width = ui.texts().japanese() ? japanese : ENGLISH.getOrDefault(name, japanese);
        column.setPrefWidth(width * ui.scale());
        widths.put(column, width * ui.scale());
        column.setMinWidth((FIXED.contains(name) ? width : 80) * ui.scale());
        if (FIXED.contains(name)) {
            column.setMaxWidth(width * 1.1 * ui.scale());
        }
        column.setReorderable(false);
        column.setCellValueFactory(
                data -> new SimpleObjectProperty<>(value.apply(data.getValue())));
        column.setComparator(order::compare);
        column.setCellFactory(any -> new NodeCell<>(cell));
        table.getColumns().add(column);
    }

    /** In a cell a chip may be cut short; what it says is in its tooltip then. */
    private static Chip chip(Chip chip) {
        chip.setMinWidth(0);
        chip.setTooltip(new Tooltip(chip.getText()));
        return chip;
    }

    private static Label text(String text, String... styleClasses) {
        Label label = new Label(Shown.of(text));
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private Label name(String name) {
        boolean shown = reveal.shown().get();
        Label label = text(shown ? name : Masks.of(name));
        MaskedText.calm(label, !shown);
        return label;
    }

    private Node deadline(CaseItem item) {
        Label label = text(item.deadline());
        switch (item.due()) {
            case OVERDUE -> mark(label, Tone.BAD, "ui.list.overdue");
            case SOON -> mark(label, Tone.WARN, "ui.list.soon");
            default -> {}
        }
        return label;
    }

    private void mark(Label label, Tone tone, String key) {
        label.getStyleClass().addAll("due", tone.styleClass());
        label.setGraphic(
                Icons.of(
                        tone == Tone.BAD
                                ? Material2OutlinedAL.ERROR_OUTLINE
                                : Material2OutlinedAL.ALARM));
        label.setAccessibleText(ui.text(key) + " " + label.getText());
    }

    /** A cell that holds a node made from its line. */
    private static final class NodeCell<V> extends TableCell<CaseItem, V> {
        private final Function<CaseItem, Node> make;

        NodeCell(Function<CaseItem, Node> make) {
            this.make = make;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable V value, boolean empty) {
            super.updateItem(value, empty);
            CaseItem item = empty ? null : getTableRow().getItem();
            setGraphic(item == null ? null : make.apply(item));
        }
    }
}
