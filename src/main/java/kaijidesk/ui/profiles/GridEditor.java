package kaijidesk.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * A small table of inputs: one line for each of some fixed things, or lines that can be added and
 * taken away. As written: a line each, cells between tabs, a fixed line's thing first.
 */
final class GridEditor implements Editor {
    private final Ui ui;
    private final List<String> heads;
    private final List<Supplier<Editor>> columns;
    private final List<Line> lines = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final VBox node = new VBox(grid);
    private final boolean fixed;

    private record Line(@Nullable Choice thing, List<Editor> cells) {
        String written() {
            String typed = cells.stream().map(Editor::value).collect(Collectors.joining("\t"));
            return thing == null ? typed : thing.written() + "\t" + typed;
        }
    }

    /** A line for each thing. */
    GridEditor(List<Choice> things, List<String> heads, List<Supplier<Editor>> columns, Ui ui) {
        this(true, heads, columns, ui);
        things.forEach(thing -> lines.add(new Line(thing, cells())));
        draw();
    }

    /** Lines that the user adds and takes away. */
    GridEditor(List<String> heads, List<Supplier<Editor>> columns, Ui ui) {
        this(false, heads, columns, ui);
        Button add = new Button(ui.text("ui.profile.line.add"), Icons.of(Material2OutlinedAL.ADD));
        add.getStyleClass().add("compact");
        add.setOnAction(event -> {
            Line line = new Line(null, cells());
            lines.add(line);
            draw();
            line.cells().getFirst().begin();
        });
        node.getChildren().add(add);
        draw();
    }

    private GridEditor(boolean fixed, List<String> heads, List<Supplier<Editor>> columns, Ui ui) {
        this.fixed = fixed;
        this.ui = ui;
        this.heads = heads;
        this.columns = columns;
        grid.getStyleClass().add("grid-editor");
        node.getStyleClass().add("choices");
    }

    private List<Editor> cells() {
        return columns.stream().map(Supplier::get).toList();
    }

    private void draw() {
        grid.getChildren().clear();
        int first = fixed ? 1 : 0;
        for (int column = 0; column < heads.size() && !lines.isEmpty(); column++) {
            Label head = new Label(heads.get(column));
            head.getStyleClass().addAll("muted", "hint");
            grid.add(head, first + column, 0);
        }
        for (int row = 0; row < lines.size(); row++) {
            draw(lines.get(row), row + 1, first);
        }
    }

    private void draw(Line line, int row, int first) {
        String name = line.thing() == null ? "" : line.thing().text();
        if (line.thing() != null) {
            Label thing = new Label(name);
            thing.setMinWidth(Label.USE_PREF_SIZE);
            GridPane.setValignment(thing, VPos.CENTER);
            grid.add(thing, 0, row);
        }
        for (int column = 0; column < columns.size(); column++) {
            Node cell = line.cells().get(column).node();
            cell.setAccessibleText((name + " " + heads.get(column)).strip());
            grid.add(cell, first + column, row);
        }
        if (line.thing() == null) {
            grid.add(remove(line), columns.size(), row);
        }
    }

    private Button remove(Line line) {
        Button remove = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
        remove.getStyleClass().addAll("flat", "icon-button");
        String what = ui.text("ui.profile.line.remove");
        remove.setTooltip(new Tooltip(what));
        remove.setAccessibleText(what + " " + line.written().replace('\t', ' '));
        remove.setAlignment(Pos.CENTER);
        remove.setOnAction(event -> {
            lines.remove(line);
            draw();
        });
        return remove;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        if (!lines.isEmpty()) {
            lines.getFirst().cells().getFirst().begin();
        }
    }

    @Override
    public String value() {
        return lines.stream().map(Line::written).collect(Collectors.joining("\n"));
    }

    @Override
    public void value(String written) {
        List<String> rows = written.isEmpty() ? List.of() : List.of(written.split("\n"));
        if (!fixed) {
            lines.clear();
            rows.forEach(row -> lines.add(new Line(null, cells())));
        }
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\t", -1);
            Line line = fixed ? about(cells[0]) : lines.get(i);
            for (int column = 0; column < columns.size(); column++) {
                line.cells().get(column).value(cells[column + (fixed ? 1 : 0)]);
            }
        }
        draw();
    }

    private Line about(String written) {
        return lines.stream()
                .filter(line -> line.thing() != null && line.thing().written().equals(written))
                .findFirst()
                .orElseThrow();
    }
}
