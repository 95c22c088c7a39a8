package kaijidesk.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.desk.SavedBackup;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.start.BackupAge;

/** Makes backups, proves them, and says how old the last one is. */
final class BackupCard extends VBox {
    private static final int SHOWN = 5;

    private final Ui ui;
    private final Label age = new Label();
    private final VBox files = new VBox();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final HBox ways;
    private final HBox running;
    private final AtomicBoolean stopped = new AtomicBoolean();

    BackupCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.backup.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.backup.what"));
        what.setWrapText(true);
        age.setId("backup-age");
        files.setSpacing(4 * ui.scale());
        ways =
                new HBox(
                        button("ui.backup.make", "make-backup", this::make),
                        button("ui.backup.save", "save-backup", this::save),
                        button("ui.backup.prove", "prove-backup", this::prove),
                        button("ui.backup.everything", "export-all", this::everything));
        ways.getStyleClass().add("line");
        cancel = button("ui.form.cancel", "cancel-backup", () -> stopped.set(true));
        progress.setPrefWidth(320 * ui.scale());
        running = new HBox(progress, cancel);
        running.getStyleClass().add("line");
        getChildren().addAll(title, what, age, files, ways, running);
        working(false);
        read();
    }

    private void read() {
        ui.tasks().run(() -> ui.office().backups().all(), this::show, ui.failure());
    }

    private void show(List<SavedBackup> all) {
        BackupAge words = new BackupAge(ui.texts(), ui.clock().instant());
        age.setText(
                all.isEmpty() ? ui.text("ui.start.no-backup") : words.of(all.getFirst().moment()));
        files.getChildren()
                .setAll(
                        all.stream()
                                .limit(SHOWN)
                                .map(each ->
                                        new Label(
                                                ui.text(
                                                        "ui.backup.file",
                                                        ui.texts().moment(each.moment()),
                                                        Math.max(1, each.bytes() >> 10))))
                                .toList());
    }

    private void make() {
        run(() -> rows(ui.office().backups().make(this::goesOn)), "ui.backup.made");
    }

    private void save() {
        ui.files()
                .chooseSave(ui.text("ui.backup.name", ui.today()) + ".zip")
                .ifPresent(file ->
                        run(
                                () -> rows(ui.office().backups().make(file, this::goesOn)),
                                "ui.backup.made"));
    }

    private void prove() {
        run(() -> rows(ui.office().backups().drill(null, this::goesOn)), "ui.backup.proven");
    }

    private void everything() {
        ui.files()
                .chooseSave(ui.text("ui.backup.all-name", ui.today()) + ".zip")
                .ifPresent(file ->
                        run(
                                () -> {
                                    long rows =
                                            ui.office()
                                                    .backups()
                                                    .everything(
                                                            file, ui.person().get(), this::goesOn);
                                    return rows < 0 ? Optional.empty() : Optional.of(rows);
                                },
                                "ui.backup.taken"));
    }

    private static Optional<Long> rows(Optional<SavedBackup> made) {
        return made.map(SavedBackup::allRows);
    }

    private boolean goesOn(double share) {
        Platform.runLater(() -> progress.setProgress(share));
        return !stopped.get();
    }

    private void run(Callable<Optional<Long>> work, String done) {
        stopped.set(false);
        working(true);
        ui.tasks()
                .run(
                        work,
                        made -> {
                            working(false);
                            String words =
                                    made.map(rows -> ui.text(done, rows))
                                            .orElse(ui.text("ui.backup.stopped"));
                            ui.notices().show(Tone.DONE, words);
                            read();
                        },
                        failure -> {
                            working(false);
                            ui.failure().accept(failure);
                        });
    }

    private void working(boolean now) {
        ways.setDisable(now);
        running.setVisible(now);
        running.setManaged(now);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
