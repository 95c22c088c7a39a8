package kaijidesk.ui.detail.stage;

import javafx.scene.layout.VBox;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ending;
import kaijidesk.cases.RetentionClock;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.PeriodStrip;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 終結: how it ended, until when it is kept, and what happens to its papers (R2.08, R6.03). */
final class ClosedPane extends StagePane {
    ClosedPane(CaseView view, Ui ui) {
        super(view, ui);
        Facts facts = new Facts();
        facts.add(
                ui.text("ui.stage.ending"), ui.texts().of(Ending.of(view.file(), view.history())));
        Decision closed = view.file().closed();
        if (closed != null) {
            facts.add(ui.text("ui.stage.closed"), Lines.decision(closed, ui));
            facts.add(ui.text("ui.stage.note"), Lines.note(closed.note(), view));
        }
        facts.add(ui.text("ui.stage.papers-held"), papers(view, ui));
        part("ui.stage.ended", facts);
        if (view.file().refusal() != null) {
            part(
                    "ui.stage.silence",
                    Lines.remark(
                            ui.text("ui.stage.silence.after"),
                            Tone.BAD,
                            Material2OutlinedMZ.VOLUME_OFF));
        }
        RetentionClock.running(view.file(), view.profile())
                .ifPresent(period -> part("ui.stage.retention", retention(period, view, ui)));
    }

    private static String papers(CaseView view, Ui ui) {
        int held = view.file().papers().size() + (int) arrivedDocuments(view);
        return held == 0
                ? ui.text("ui.stage.papers-held.none")
                : ui.text("ui.stage.papers-held.some", held);
    }

    private static long arrivedDocuments(CaseView view) {
        return view.file().documents().stream()
                .filter(document -> document.arrivedOn() != null)
                .count();
    }

    private static VBox retention(CivilPeriod period, CaseView view, Ui ui) {
        VBox clock =
                new VBox(
                        new PeriodStrip(
                                "ui.stage.closed",
                                period.event(),
                                "ui.stage.kept-until",
                                period.lastDay(),
                                ui.today(),
                                ui.today().isAfter(period.lastDay()) ? Tone.WARN : Tone.NEUTRAL,
                                ui.texts()));
        clock.getStyleClass().add("lines");
        // the first step names the day of closing, which the strip shows
        RetentionClock.steps(view.file(), view.profile()).stream()
                .skip(1)
                .map(step -> Lines.wrapped(Steps.text(step, ui.texts())))
                .forEach(clock.getChildren()::add);
        return clock;
    }
}
