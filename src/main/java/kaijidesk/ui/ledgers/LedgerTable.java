package kaijidesk.ui.ledgers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's entries. Days and amounts stand right, sorting goes by what they are; whose data it is
 * and who learned it show masked until asked for (R6.02).
 */
final class LedgerTable extends TableView<List<Object>> {
    private final Ui ui;
    private final Reveal reveal;
    private @Nullable LedgerKind shown;

    LedgerTable(Ui ui, Reveal reveal) {
        this.ui = ui;
        this.reveal = reveal;
        getStyleClass().addAll("dense", "ledger");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        reveal.shown().subscribe(now -> refresh());
    }

    /** Whether a ledger tells of persons by their numbers. */
    static boolean personal(LedgerKind kind) {
        return kind.columns().stream().anyMatch(LedgerColumn::personal);
    }

    void show(Ledger ledger) {
        if (shown != ledger.kind()) {
            shown = ledger.kind();
            setAccessibleText(ui.texts().of(ledger.kind()));
            getSortOrder().clear();
            getColumns().clear();
            for (int index = 0; index < ledger.kind().columns().size(); index++) {
                getColumns().add(column(ledger.kind().columns().get(index), index));
            }
        }
        getItems().setAll(ledger.rows());
        sort();
    }

    private TableColumn<List<Object>, Object> column(LedgerColumn kind, int index) {
        TableColumn<List<Object>, Object> column = new TableColumn<>(ui.texts().of(kind));
        column.setId(kind.name());
        column.setReorderable(false);
        column.setPrefWidth(width(kind) * ui.scale());
        column.setMinWidth(72 * ui.scale());
        if (day(kind) || kind.amount()) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(data -> new SimpleObjectProperty<>(data.getValue().get(index)));
        column.setComparator(LedgerTable::compare);
        column.setCellFactory(any -> new WordCell(kind));
        return column;
    }

    private static boolean day(LedgerColumn kind) {
        return kind == LedgerColumn.DAY || kind == LedgerColumn.KEPT_UNTIL;
    }

    private double width(LedgerColumn kind) {
        return switch (kind) {
            case DAY, KEPT_UNTIL -> ui.texts().japanese() ? 172 : 136;
            case ITEMS, METHOD, EXPENSE, REMARKS -> 230;
            case SENDER -> 190;
            case BASIS -> 80;
            default -> 128;
        };
    }

    /** Days and amounts by what they are; an empty cell before everything. */
    private static int compare(Object one, Object other) {
        if (one instanceof LocalDate day && other instanceof LocalDate another) {
            return day.compareTo(another);
        }
        if (one instanceof Long yen && other instanceof Long more) {
            return yen.compareTo(more);
        }
        Comparator<Object> emptyFirst = Comparator.comparing(cell -> !cell.equals(""));
        return emptyFirst.thenComparing(Object::toString).compare(one, other);
    }

    private final class WordCell extends TableCell<List<Object>, Object> {
        private final LedgerColumn kind;

        WordCell(LedgerColumn kind) {
            this.kind = kind;
        }

        @Override
        protected void updateItem(@Nullable Object cell, boolean empty) {
            super.updateItem(cell, empty);
            if (empty || cell == null) {
                setText(null);
                return;
            }
            String word = Ledger.word(cell, ui.texts());
            setText(Shown.of(reveal.shown().get() ? word : LedgerMasks.masked(kind, word)));
        }
    }
}
