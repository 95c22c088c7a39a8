package kaijidesk.ui.detail.stage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 審査中: lamps that aren't green, the finding on the dispute, and the last day (R1). */
final class ReviewPane extends StagePane {
    ReviewPane(CaseView view, Ui ui) {
        super(view, ui);
        part("ui.stage.open", lamps(view.assessment().notGreen(), ui));
        Finding dispute = view.file().findings().get(Rule.R1_04);
        if (dispute != null) {
            Facts finding = new Facts();
            finding.add(
                    ui.text(dispute.holds() ? "ui.stage.found" : "ui.stage.found-not"),
                    Lines.note(dispute.note(), view));
            part("ui.stage.dispute", finding);
        }
        Periods.applying(view, ui).ifPresent(strip -> part("ui.eligibility.period", strip));
    }

    private static Node lamps(List<Verdict> open, Ui ui) {
        if (open.isEmpty()) {
            Label all =
                    Lines.remark(
                            ui.text("ui.overview.all-hold"),
                            Tone.GOOD,
                            Material2OutlinedAL.CHECK_CIRCLE);
            return all;
        }
        VBox lamps = new VBox();
        lamps.getStyleClass().add("lines");
        open.forEach(verdict -> lamps.getChildren().add(Lines.verdict(verdict, ui)));
        return lamps;
    }
}
