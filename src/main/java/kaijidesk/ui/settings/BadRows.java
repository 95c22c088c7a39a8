package kaijidesk.ui.settings;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.access.PrivateFile;
import kaijidesk.desk.BadRowsFile;
import kaijidesk.desk.Imported;
import kaijidesk.records.RowProblem;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What an import left out, and why: file, line and column, never what stood there. */
final class BadRows extends VBox {
    private final Imported imported;
    private final Ui ui;

    BadRows(Imported imported, Ui ui) {
        this.imported = imported;
        this.ui = ui;
        getStyleClass().addAll("act-form", "bad-rows");
        Label title = new Label(ui.text("ui.bad-rows.title"));
        title.getStyleClass().add("form-title");
        Label outcome = new Label(outcome());
        outcome.setId("bad-rows-outcome");
        outcome.setWrapText(true);
        outcome.getStyleClass().addAll("problem", imported.done() ? "tone-warn" : "tone-bad");
        outcome.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        TableView<RowProblem> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, outcome, table);
        if (imported.bad() > imported.problems().size()) {
            Label more =
                    new Label(
                            ui.text(
                                    "ui.bad-rows.more",
                                    imported.problems().size(),
                                    imported.bad()));
            more.getStyleClass().add("muted");
            getChildren().add(more);
        }
        getChildren().add(buttons());
    }

    private String outcome() {
        return imported.done()
                ? ui.text(
                                "cli.imported",
                                imported.members(),
                                imported.trades(),
                                imported.messages())
                        + " "
                        + ui.text("ui.bad-rows.left-out", imported.bad())
                : ui.text("ui.bad-rows.nothing", imported.bad());
    }

    private TableView<RowProblem> table() {
        TableView<RowProblem> table = new TableView<>();
        table.setId("bad-rows");
        table.getStyleClass().add("dense");
        table.setAccessibleText(ui.text("ui.bad-rows.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        column(table, "ui.bad-rows.file", 100, RowProblem::file);
        column(table, "ui.bad-rows.line", 80, each -> Long.toString(each.line()))
                .getStyleClass()
                .add("number");
        column(table, "ui.bad-rows.column", 180, RowProblem::column);
        column(table, "ui.bad-rows.why", 260, each -> ui.text("ui.bad-row." + each.why()));
        column(
                table,
                "ui.bad-rows.advice",
                480,
                each -> ui.text("ui.bad-row-advice." + each.why()));
        table.getItems().setAll(imported.problems());
        return table;
    }

    private TableColumn<RowProblem, String> column(
            TableView<RowProblem> table,
            String key,
            double width,
            Function<RowProblem, String> text) {
        TableColumn<RowProblem, String> column = new TableColumn<>(ui.text(key));
        column.setPrefWidth(width * ui.scale());
        column.setMinWidth(64 * ui.scale());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(text.apply(data.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private HBox buttons() {
        Button save = new Button(ui.text("ui.bad-rows.save"));
        save.setId("save-bad-rows");
        save.setOnAction(event ->
                ui.files()
                        .chooseSave(ui.text("ui.bad-rows.name", ui.today()) + ".csv")
                        .ifPresent(this::save));
        Button close = new Button(ui.text("ui.form.close"));
        close.setId("close-bad-rows");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(event -> ui.modals().hide());
        HBox buttons = new HBox(save, close);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private void save(Path file) {
        ui.tasks()
                .run(
                        () -> {
                            PrivateFile.write(
                                    file, BadRowsFile.csv(imported.problems(), ui.texts()));
                            return file;
                        },
                        written ->
                                ui.notices()
                                        .show(
                                                Tone.DONE,
                                                ui.text(
                                                        "ui.bad-rows.saved",
                                                        String.valueOf(written.getFileName()))),
                        ui.failure());
    }
}
