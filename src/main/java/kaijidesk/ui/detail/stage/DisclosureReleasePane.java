package kaijidesk.ui.detail.stage;

import kaijidesk.cases.ActKind;
import kaijidesk.cases.Expenses;
import kaijidesk.cases.PreparedDisclosure;
import kaijidesk.cases.RightsClaim;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;

/**
 * 開示の承認待ち: what was chosen, who may release it, and whether money holds it back (R2.06, R2.17,
 * R6.04).
 */
final class DisclosureReleasePane extends StagePane {
    DisclosureReleasePane(CaseView view, Ui ui) {
        super(view, ui);
        RightsClaim claim = view.file().claim();
        PreparedDisclosure prepared = view.file().prepared();
        ActKind release =
                claim == null
                        ? ActKind.RELEASE_LITIGATION_DISCLOSURE
                        : ActKind.RELEASE_RIGHTS_DISCLOSURE;
        if (prepared != null) {
            part("ui.stage.release", new ReleasePart(prepared.prepared(), release, view, ui));
            part("ui.stage.chosen", new ChosenPart(prepared, view, ui));
        }
        if (claim == null) {
            part(
                    "ui.stage.expenses",
                    Lines.verdict(Expenses.verdict(view.file(), view.profile()), ui));
        } else {
            part("ui.stage.points", new RightsPart(claim, view, ui));
        }
    }
}
