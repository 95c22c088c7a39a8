package kaijidesk.ui.trail;

import java.util.HexFormat;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kaijidesk.trail.TrailEntry;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailRow;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Shown;

/** Entries of the history: who did or saw what and when; nothing of what was entered. */
final class TrailTable extends TableView<TrailRow> {
    /** So much of a MAC tells two apart. */
    private static final int SHOWN_BYTES = 6;

    private final Ui ui;

    TrailTable(Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("dense", "trail");
        setAccessibleText(ui.text("ui.trail.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        column("ui.trail.number", 72, row -> Long.toString(row.entry().number()))
                .getStyleClass()
                .add("number");
        column("ui.trail.at", 216, row -> ui.texts().moment(row.entry().at()))
                .getStyleClass()
                .add("number");
        column("ui.trail.person", 120, row -> row.entry().person());
        column("ui.trail.kind", 150, row -> kind(row.entry()));
        column("ui.trail.case", 120, row -> number(row.entry()));
        column("ui.trail.about", 310, row -> about(row.entry()));
        column("ui.trail.mac", 120, TrailTable::mac);
    }

    private static String number(TrailEntry entry) {
        String number = entry.caseNumber();
        return number == null ? "" : number;
    }

    private String kind(TrailEntry entry) {
        return named("TrailKind.", entry.kind());
    }

    /** In words where there are such: an act, something of the office, or a text of a screen. */
    private String about(TrailEntry entry) {
        String about = entry.about();
        if (ui.texts().has(about)) {
            return ui.text(about);
        }
        return named(entry.kind().equals(TrailKind.ACT.name()) ? "act." : "about.", about);
    }

    private String named(String prefix, String name) {
        return ui.texts().has(prefix + name) ? ui.text(prefix + name) : name;
    }

    private static String mac(TrailRow row) {
        int length = Math.min(SHOWN_BYTES, row.mac().length);
        return HexFormat.of().formatHex(row.mac(), 0, length);
    }

    private TableColumn<TrailRow, String> column(
            String key, double width, Function<TrailRow, String> text) {
        TableColumn<TrailRow, String> column = new TableColumn<>(ui.text(key));
        column.setId(key);
        column.setPrefWidth(width * ui.scale());
        column.setMinWidth(64 * ui.scale());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                data -> new ReadOnlyStringWrapper(Shown.of(text.apply(data.getValue()))));
        getColumns().add(column);
        return column;
    }
}
