package kaijidesk.ui.detail.stage;

import kaijidesk.cases.ActKind;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;

/** 相互開示の承認待ち: who may release, and both addresses (R2.03, R2.04, R6.04). */
final class ContactReleasePane extends StagePane {
    ContactReleasePane(CaseView view, Ui ui) {
        super(view, ui);
        part(
                "ui.stage.release",
                new ReleasePart(
                        view.file().eligible(), ActKind.RELEASE_CONTACT_DISCLOSURE, view, ui));
        part("ui.stage.addresses", new AddressPair(view, ui));
    }
}
