package kaijidesk.ui.mailroom;

import java.util.List;
import javafx.scene.control.Label;
import kaijidesk.desk.StationeryDesk.Paper;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Stationery;
import kaijidesk.mailroom.Posting;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.preview.PreviewForm;
import org.jspecify.annotations.Nullable;

/** Labels for some letters: which sheet, from which free label on, and how they will look. */
final class LabelsForm extends PreviewForm {
    private final Ui ui;
    private final List<String> letters;
    private final Chooser chooser;
    private final StartGrid grid;
    private final Label summary = new Label();
    private Stationery known = new Stationery(List.of(), List.of());
    private @Nullable LabelSheet sheet;

    LabelsForm(List<Posting> chosen, Ui ui) {
        super(
                ui.text("ui.mailroom.labels.title", chosen.size()),
                ui.text("ui.mailroom.labels.help"),
                ui);
        this.ui = ui;
        this.letters = chosen.stream().map(Posting::letterId).toList();
        this.chooser =
                new Chooser("label-sheet", ui.text("ui.mailroom.labels.which"), this::choose);
        this.grid = new StartGrid(letters.size(), this::show, ui);
        Label where = new Label(ui.text("ui.mailroom.labels.first"));
        where.getStyleClass().add("field-label");
        where.setLabelFor(grid);
        where.setWrapText(true);
        summary.setId("labels-summary");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        choices(chooser, where, grid, summary);
        ui.tasks()
                .run(
                        () -> ui.office().stationery().all(),
                        this::offer,
                        failure -> nothing(Failures.text(failure, ui.texts())));
    }

    @Override
    public void begin() {
        chooser.begin();
    }

    private void offer(Stationery all) {
        known = all;
        if (all.labels().isEmpty()) {
            nothing(ui.text("ui.mailroom.labels.none"));
        }
        chooser.offer(all.labels().stream().map(LabelSheet::name).toList());
    }

    private void choose(String name) {
        known.labels(name)
                .ifPresent(chosen -> {
                    sheet = chosen;
                    grid.show(chosen);
                });
    }

    private void show(int first) {
        LabelSheet chosen = sheet;
        if (chosen == null) {
            return;
        }
        summary.setText(
                ui.text(
                        "ui.mailroom.labels.summary",
                        letters.size(),
                        first + 1,
                        chosen.sheets(first, letters.size())));
        show(
                Papers.job("labels", letters),
                ui.text("ui.mailroom.labels.file", ui.today().toString()),
                Papers.look(Papers.job("labels", letters)),
                () -> ui.office().stationery().labels(letters, chosen.name(), first),
                () -> ui.office().stationery().taken(letters, Paper.LABEL, ui.person().get()));
    }
}
