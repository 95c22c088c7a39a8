package kaijidesk.ui.detail.stage;

import kaijidesk.cases.Destruction;
import kaijidesk.cases.Ending;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 終結, the papers destroyed: when, how and by whom, and what stays (R2.08, R6.03). */
final class DestroyedPane extends StagePane {
    DestroyedPane(CaseView view, Ui ui) {
        super(view, ui);
        Facts facts = new Facts();
        facts.add(
                ui.text("ui.stage.ending"), ui.texts().of(Ending.of(view.file(), view.history())));
        Destruction destroyed = view.file().destroyed();
        if (destroyed != null) {
            facts.add(ui.text("ui.stage.destroyed.on"), ui.texts().day(destroyed.on()));
            facts.add(ui.text("ui.stage.destroyed.method"), ui.texts().of(destroyed.method()));
            facts.add(ui.text("ui.stage.destroyed.by"), Lines.decision(destroyed.recorded(), ui));
            facts.add(ui.text("ui.stage.note"), Lines.note(destroyed.recorded().note(), view));
        }
        part("ui.stage.destroyed", facts);
        part(
                "ui.stage.afterwards",
                Lines.remark(
                        ui.text("ui.stage.destroyed.stays"),
                        Tone.NEUTRAL,
                        Material2OutlinedAL.INFO));
    }
}
