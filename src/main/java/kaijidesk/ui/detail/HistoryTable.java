package kaijidesk.ui.detail;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import kaijidesk.cases.HistoryRow;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the case (R6.05), youngest first. What applicants wrote shows masked (R6.02).
 */
final class HistoryTable extends TableView<HistoryRow> {
    private final Personal personal;
    private final Reveal reveal;
    private final Ui ui;

    HistoryTable(CaseView view, Reveal reveal, Ui ui) {
        this.personal = Personal.of(view);
        this.reveal = reveal;
        this.ui = ui;
        getStyleClass().add("dense");
        setAccessibleText(ui.texts().get("Section.HISTORY"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("sequence", 48, row -> Long.toString(row.sequence())).getStyleClass().add("number");
        column("at", 196, row -> ui.texts().moment(row.at()));
        column("person", 110, row -> row.person().name());
        column("act", 240, row -> act(row.act()));
        column("entered", 520, this::entered);
        reveal.shown().subscribe(shown -> refresh());
        getItems().setAll(view.history().reversed());
    }

    private String act(String act) {
        if (act.startsWith("look-")) {
            return ui.text("ui.look." + act.substring("look-".length()));
        }
        return ui.texts().has("act." + act) ? ui.text("act." + act) : act;
    }

    private String entered(HistoryRow row) {
        return row.fields().entrySet().stream()
                .map(field -> entered(row.act(), field))
                .collect(Collectors.joining("  "));
    }

    private String entered(String act, Map.Entry<String, String> field) {
        String label = "field." + act + "." + field.getKey();
        String name = ui.texts().has(label) ? ui.text(label) : field.getKey();
        String value = field.getValue();
        String shown = reveal.shown().get() ? value : personal.entered(field.getKey(), value);
        return name + ui.text("ui.colon") + Written.text(act, field.getKey(), shown, ui.texts());
    }

    private TableColumn<HistoryRow, String> column(
            String name, double width, Function<HistoryRow, String> text) {
        TableColumn<HistoryRow, String> column = new TableColumn<>(ui.text("ui.history." + name));
        column.setPrefWidth(width * ui.scale());
        column.setSortable(false);
        column.setReorderable(false);
        // made anew by the cell: what it shows changes
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(name));
        column.setCellFactory(any -> new TextCell(text));
        getColumns().add(column);
        return column;
    }

    /** A cell whose whole text is in its tooltip. */
    private static final class TextCell extends TableCell<HistoryRow, String> {
        private final Function<HistoryRow, String> words;

        TextCell(Function<HistoryRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            HistoryRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
            String text = row == null ? null : words.apply(row);
            setText(text);
            Tooltip tooltip = text != null && text.length() > 40 ? new Tooltip(text) : null;
            if (tooltip != null) {
                tooltip.setWrapText(true);
            }
            setTooltip(tooltip);
        }
    }
}
