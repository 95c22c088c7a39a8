package kaijidesk.ui.detail.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Correction;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.PeriodStrip;
import kaijidesk.ui.parts.Tone;

/** How far the one request for all that is missing has come (R5.03, R2.07). */
final class CorrectionPart extends VBox {
    CorrectionPart(CaseView view, Ui ui) {
        getStyleClass().add("lines");
        Correction correction = view.file().correction();
        if (correction == null) {
            Label none = Lines.wrapped(ui.text("ui.stage.correction.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
            return;
        }
        Correction.State state = correction.state(ui.today());
        Tone tone = tone(state);
        Facts facts = new Facts();
        facts.add(ui.text("ui.stage.correction.asked"), Lines.decision(correction.asked(), ui));
        facts.add(ui.text("ui.stage.correction.state"), new Chip(ui.texts().of(state), tone, null));
        getChildren()
                .addAll(
                        facts,
                        new PeriodStrip(
                                "ui.stage.correction.asked",
                                Tokyo.dayOf(correction.asked().at()),
                                "ui.stage.correction.due",
                                correction.due(),
                                ui.today(),
                                tone,
                                ui.texts()));
    }

    private static Tone tone(Correction.State state) {
        return switch (state) {
            case RUNS -> Tone.ACCENT;
            case ANSWERED -> Tone.GOOD;
            case OVER -> Tone.BAD;
        };
    }
}
