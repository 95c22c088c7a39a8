package kaijidesk.ui.detail.stage;

import javafx.scene.layout.VBox;
import kaijidesk.cases.RightsClaim;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.RightsVerdict;
import kaijidesk.ui.base.Ui;

/** The points of the fast path, each with its evidence (R4.04). */
final class RightsPart extends VBox {
    RightsPart(RightsClaim claim, CaseView view, Ui ui) {
        getStyleClass().add("lines");
        for (RightsVerdict each :
                claim.path(view.file(), view.records(), view.surroundings().rightsHolder())
                        .verdicts()) {
            getChildren().add(Lines.verdict(each.verdict(), ui.texts().of(each.point()), ui));
        }
    }
}
