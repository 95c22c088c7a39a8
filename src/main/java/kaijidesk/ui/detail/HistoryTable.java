package kaijidesk.ui.detail;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import kaijidesk.cases.HistoryRow;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Masks;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the case (R6.05), youngest first. What applicants wrote shows masked (R6.02).
 */
final class HistoryTable extends TableView<HistoryRow> {
    /** Fields that hold what applicants wrote. */
    private static final Set<String> PERSONAL = Set.of("value", "sender", "name", "address");

    private final Ui ui;

    HistoryTable(CaseView view, Ui ui) {
        this.ui = ui;
        getStyleClass().add("dense");
        setAccessibleText(ui.texts().get("Section.HISTORY"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("sequence", 48, row -> Long.toString(row.sequence())).getStyleClass().add("number");
        column("at", 196, row -> ui.texts().moment(row.at()));
        column("person", 110, row -> row.person().name());
        column("act", 240, row -> act(row.act()));
        column("entered", 520, this::entered);
        getItems().setAll(view.history().reversed());
    }

    private String act(String act) {
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
        String value =
                PERSONAL.contains(field.getKey())
                        ? Masks.of(field.getValue())
                        : Masks.mailsIn(field.getValue());
        return name + ui.text("ui.colon") + Written.text(act, field.getKey(), value, ui.texts());
    }

    private TableColumn<HistoryRow, String> column(
            String name, double width, Function<HistoryRow, String> text) {
        TableColumn<HistoryRow, String> column = new TableColumn<>(ui.text("ui.history." + name));
        column.setPrefWidth(width * ui.scale());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(text.apply(data.getValue())));
        column.setCellFactory(any -> new TextCell());
        getColumns().add(column);
        return column;
    }

    /** A cell whose whole text is in its tooltip. */
    private static final class TextCell extends TableCell<HistoryRow, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            boolean tip = !empty && text != null && text.length() > 40;
            Tooltip tooltip = tip ? new Tooltip(text) : null;
            if (tooltip != null) {
                tooltip.setWrapText(true);
            }
            setTooltip(tooltip);
        }
    }
}
