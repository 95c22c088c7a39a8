package kaijidesk.ui.stationery;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kaijidesk.envelopes.Length;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.base.Ui;

/** Entries of a form that hold lengths, two beside each other. */
final class Measures {
    private final Ui ui;
    private final List<EntryRow> rows = new ArrayList<>();
    private boolean complete = true;

    Measures(Ui ui) {
        this.ui = ui;
    }

    /** An entry with a text in it. */
    EntryRow text(String name, String value) {
        Editor editor = Editors.line();
        editor.value(value);
        return add(name, editor);
    }

    /** An entry with a length in it. */
    EntryRow length(String name, double value) {
        return text(name, Length.text(value));
    }

    /** Any entry. */
    EntryRow add(String name, Editor editor) {
        EntryRow row = new EntryRow(name, ui.text("ui.stationery.field." + name), editor);
        rows.add(row);
        return row;
    }

    List<EntryRow> rows() {
        return rows;
    }

    /** All of them on a grid, in the order in which they were added; Tab goes along the lines. */
    GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("measures");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        for (int i = 0; i < rows.size(); i++) {
            grid.add(rows.get(i), i % 2, i / 2);
        }
        return grid;
    }

    /** Begins to read the entries. */
    void begin() {
        complete = true;
    }

    /** Whether every length that was read is one. */
    boolean complete() {
        return complete;
    }

    /** What an entry says; 0, and a word beside it, when it is no length. */
    double read(EntryRow row) {
        OptionalDouble length = Length.read(row.value());
        if (length.isEmpty()) {
            row.problem(ui.text("ui.stationery.no-length"));
            complete = false;
        }
        return length.orElse(0);
    }
}
