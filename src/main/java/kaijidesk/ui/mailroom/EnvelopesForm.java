package kaijidesk.ui.mailroom;

import java.util.List;
import javafx.scene.layout.VBox;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.desk.StationeryDesk.Paper;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Stationery;
import kaijidesk.envelopes.WindowVerdict;
import kaijidesk.mailroom.Posting;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.WindowRemark;
import kaijidesk.ui.preview.PreviewForm;

/** Envelopes for some letters: which kind, and how they will look. */
final class EnvelopesForm extends PreviewForm {
    private final Ui ui;
    private final List<String> letters;
    private final Chooser chooser;
    private final VBox remark = new VBox();
    private Stationery known = new Stationery(List.of(), List.of());

    EnvelopesForm(List<Posting> chosen, Ui ui) {
        super(
                ui.text("ui.mailroom.envelopes.title", chosen.size()),
                ui.text("ui.mailroom.envelopes.help"),
                ui);
        this.ui = ui;
        this.letters = chosen.stream().map(Posting::letterId).toList();
        this.chooser =
                new Chooser("envelope", ui.text("ui.mailroom.envelopes.which"), this::choose);
        choices(chooser, remark);
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
        if (all.envelopes().isEmpty()) {
            nothing(ui.text("ui.mailroom.envelopes.none"));
        }
        chooser.offer(all.envelopes().stream().map(Envelope::name).toList());
    }

    private void choose(String name) {
        known.envelope(name).ifPresent(this::show);
    }

    private void show(Envelope envelope) {
        WindowVerdict verdict = StationeryDesk.verdict(envelope);
        remark.getChildren().setAll(new WindowRemark(verdict, ui.texts()));
        if (verdict.use() == WindowVerdict.Use.NOT) {
            nothing(ui.text("ui.mailroom.envelopes.not"));
            return;
        }
        boolean printed = verdict.use() == WindowVerdict.Use.PRINTED;
        show(
                Papers.job("envelopes", letters),
                ui.text(
                        printed ? "ui.mailroom.envelopes.file" : "ui.mailroom.covers.file",
                        ui.today().toString()),
                Papers.look(Papers.job("envelopes", letters)),
                () -> ui.office().stationery().envelopes(letters, envelope.name()),
                () -> ui.office().stationery().taken(letters, Paper.ENVELOPE, ui.person().get()));
    }
}
