package kaijidesk.ui.detail.stage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Bar;
import kaijidesk.cases.Decision;
import kaijidesk.cases.NextAct;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Who prepared what waits, and whether the person at the desk may release it (R6.04). */
final class ReleasePart extends VBox {
    ReleasePart(@Nullable Decision prepared, ActKind release, CaseView view, Ui ui) {
        getStyleClass().add("lines");
        Facts facts = new Facts();
        if (prepared != null) {
            facts.add(ui.text("ui.stage.prepared"), Lines.decision(prepared, ui));
        }
        List<Bar> bars =
                view.nextActs().stream()
                        .filter(act -> act.kind() == release)
                        .map(NextAct::bars)
                        .findFirst()
                        .orElse(List.of());
        facts.add(ui.text("ui.stage.releasable"), releasable(bars, ui));
        getChildren().add(facts);
    }

    private static Node releasable(List<Bar> bars, Ui ui) {
        String person = ui.person().get().name();
        if (bars.isEmpty()) {
            return Lines.remark(
                    ui.text("ui.stage.releasable.yes", person),
                    Tone.GOOD,
                    Material2OutlinedAL.CHECK_CIRCLE);
        }
        VBox why =
                new VBox(
                        Lines.remark(
                                ui.text("ui.stage.releasable.no", person),
                                Tone.WARN,
                                Material2OutlinedAL.LOCK));
        why.getStyleClass().add("lines");
        bars.forEach(bar -> why.getChildren().add(Lines.bar(bar, ui)));
        return why;
    }
}
