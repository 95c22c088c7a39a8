package kaijidesk.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.desk.ImportChoice;
import kaijidesk.desk.Imported;
import kaijidesk.records.ReadProgress;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;

/** Takes in the operator's records: members, trades, messages. */
final class RecordsImport extends VBox {
    private final Ui ui;
    private final RadioButton goodRows = new RadioButton();
    private final HBox ways;
    private final VBox choices;
    private final HBox running;
    private final Button database;
    private final ProgressBar progress = new ProgressBar();
    private final Label rows = new Label();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Takes in what is there. */
    private interface Import {
        Imported take(ImportChoice choice, ReadProgress progress) throws Exception;
    }

    RecordsImport(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.records.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.records.what"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        choices = choices();
        database = button("ui.records.from-database", "import-database", this::fromDatabase);
        ways = new HBox(button("ui.records.choose", "import-records", this::fromFolder), database);
        ways.getStyleClass().add("line");
        progress.setPrefWidth(320 * ui.scale());
        progress.setAccessibleText(ui.text("ui.records.title"));
        running =
                new HBox(
                        progress,
                        button("ui.form.cancel", "cancel-records", () -> stopped.set(true)),
                        rows);
        running.getStyleClass().add("line");
        running.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, what, choices, ways, running);
        working(false);
        offer(false);
        read();
    }

    /** Whether the office knows a database of the operator's may have changed. */
    void read() {
        ui.tasks().run(() -> ui.office().records().knowsDatabase(), this::offer, ui.failure());
    }

    private VBox choices() {
        ToggleGroup group = new ToggleGroup();
        RadioButton all = new RadioButton(ui.text("ui.records.all-or-nothing"));
        all.setId("records-all");
        all.setToggleGroup(group);
        all.setSelected(true);
        goodRows.setText(ui.text("ui.records.good-rows"));
        goodRows.setId("records-good");
        goodRows.setToggleGroup(group);
        VBox box = new VBox(all, goodRows);
        box.setSpacing(4 * ui.scale());
        return box;
    }

    private void offer(boolean known) {
        database.setVisible(known);
        database.setManaged(known);
    }

    private void fromFolder() {
        ui.files().chooseFolder().ifPresent(this::fromFolder);
    }

    private void fromFolder(Path folder) {
        take((choice, follow) ->
                ui.office().records().take(folder, choice, follow, ui.person().get()));
    }

    private void fromDatabase() {
        take((choice, follow) ->
                ui.office().records().takeDatabase(choice, follow, ui.person().get()));
    }

    private void take(Import from) {
        ImportChoice choice =
                goodRows.isSelected() ? ImportChoice.GOOD_ROWS : ImportChoice.ALL_OR_NOTHING;
        stopped.set(false);
        working(true);
        ui.tasks()
                .run(
                        () -> from.take(choice, this::goesOn),
                        this::say,
                        failure -> {
                            working(false);
                            ui.failure().accept(failure);
                        });
    }

    private boolean goesOn(long read, double share) {
        Platform.runLater(() -> {
            progress.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
            rows.setText(ui.text("ui.records.read", read));
        });
        return !stopped.get();
    }

    private void say(Imported imported) {
        working(false);
        if (imported.end() == Imported.End.STOPPED) {
            ui.notices().show(Tone.DONE, ui.text("cli.import-stopped"));
        } else if (imported.bad() > 0) {
            ui.modals().show(new BadRows(imported, ui));
        } else {
            ui.notices()
                    .show(
                            Tone.DONE,
                            ui.text(
                                    "cli.imported",
                                    imported.members(),
                                    imported.trades(),
                                    imported.messages()));
        }
    }

    private void working(boolean now) {
        ways.setDisable(now);
        choices.setDisable(now);
        running.setVisible(now);
        running.setManaged(now);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        rows.setText("");
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
