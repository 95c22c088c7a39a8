package kaijidesk.ui.detail.stage;

import java.util.List;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Bar;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.NextAct;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 相互開示済: what was sent, whether it arrived, and what stage 2 needs (R2.05, R4.03). */
final class TalksPane extends StagePane {
    TalksPane(CaseView view, Ui ui) {
        super(view, ui);
        ContactDisclosure contact = view.file().contact();
        if (contact != null) {
            Facts facts = new Facts();
            facts.add(ui.text("ui.stage.released"), Lines.decision(contact.released(), ui));
            part("ui.stage.contact", facts, new NoticesPart(view, ui));
        }
        part("ui.stage.litigation", litigation(view, ui));
    }

    private static VBox litigation(CaseView view, Ui ui) {
        VBox needs = new VBox(Lines.wrapped(ui.text("ui.stage.litigation.needs")));
        needs.getStyleClass().add("lines");
        List<Bar> bars =
                view.nextActs().stream()
                        .filter(act -> act.kind() == ActKind.ACCEPT_LITIGATION_REQUEST)
                        .map(NextAct::bars)
                        .findFirst()
                        .orElse(List.of());
        bars.forEach(bar -> needs.getChildren().add(Lines.bar(bar, ui)));
        if (bars.isEmpty()) {
            needs.getChildren()
                    .add(
                            Lines.remark(
                                    ui.text("ui.stage.litigation.open"),
                                    Tone.GOOD,
                                    Material2OutlinedAL.CHECK_CIRCLE));
        }
        return needs;
    }
}
