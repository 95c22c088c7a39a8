package kaijidesk.ui.detail.stage;

import java.util.Set;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.RetentionClock;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 非開示: that nothing more may be said, and when retention starts (R3.06, R6.03). */
final class RefusedPane extends StagePane {
    RefusedPane(CaseView view, Ui ui) {
        super(view, ui);
        part(
                "ui.stage.silence",
                Lines.remark(
                        ui.text("ui.stage.silence.after"),
                        Tone.BAD,
                        Material2OutlinedMZ.VOLUME_OFF));
        Facts facts = new Facts();
        Refusal refusal = view.file().refusal();
        if (refusal != null && refusal.released() != null) {
            facts.add(ui.text("ui.stage.released"), Lines.decision(refusal.released(), ui));
        }
        LetterFacts.add(facts, Set.of(LetterKind.REFUSAL_NOTICE), view, ui);
        facts.add(
                ui.text("ui.stage.retention"),
                ui.text(
                        "ui.stage.retention.later",
                        RetentionClock.months(view.file(), view.profile())));
        part("ui.stage.refusal", facts);
    }
}
