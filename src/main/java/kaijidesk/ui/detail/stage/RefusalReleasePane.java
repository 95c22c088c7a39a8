package kaijidesk.ui.detail.stage;

import kaijidesk.cases.ActKind;
import kaijidesk.cases.Refusal;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 非開示の承認待ち: who may release it, and that its letter tells no reason (R3.06, R6.04). */
final class RefusalReleasePane extends StagePane {
    RefusalReleasePane(CaseView view, Ui ui) {
        super(view, ui);
        Refusal refusal = view.file().refusal();
        part(
                "ui.stage.release",
                new ReleasePart(
                        refusal == null ? null : refusal.prepared(),
                        ActKind.RELEASE_REFUSAL,
                        view,
                        ui));
        part(
                "ui.stage.silence",
                Lines.remark(
                        ui.text("ui.stage.silence.before"),
                        Tone.WARN,
                        Material2OutlinedMZ.VOLUME_OFF));
    }
}
