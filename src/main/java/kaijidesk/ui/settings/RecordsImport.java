package kaijidesk.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.desk.Imported;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.base.Ui;

/** Takes in the operator's export: members, trades, messages. All of it, or nothing. */
final class RecordsImport extends VBox {
    private static final int SHOWN = 5;

    private final Ui ui;
    private final Button choose;
    private final ProgressIndicator busy = new ProgressIndicator();

    RecordsImport(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.records.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.records.what"));
        what.setWrapText(true);
        choose = new Button(ui.text("ui.records.choose"));
        choose.setId("import-records");
        choose.setOnAction(event -> ui.files().chooseFolder().ifPresent(this::take));
        busy.setVisible(false);
        busy.setPrefSize(20 * ui.scale(), 20 * ui.scale());
        HBox line = new HBox(choose, busy);
        line.getStyleClass().add("line");
        getChildren().addAll(title, what, line);
    }

    private void take(Path folder) {
        working(true);
        ui.tasks()
                .run(
                        () -> ui.office().importRecords(folder, ui.person().get()),
                        this::say,
                        failure -> {
                            working(false);
                            ui.failure().accept(failure);
                        });
    }

    private void say(Imported imported) {
        working(false);
        if (imported.done()) {
            String text =
                    ui.text(
                            "cli.imported",
                            imported.members(),
                            imported.trades(),
                            imported.messages());
            ui.notices().show(Notices.Tone.DONE, text);
            return;
        }
        List<String> lines = imported.complaints(ui.texts());
        String first = String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size() - 1)));
        ui.notices().show(Notices.Tone.FAILURE, first + "\n" + lines.getLast());
    }

    private void working(boolean now) {
        choose.setDisable(now);
        busy.setVisible(now);
    }
}
