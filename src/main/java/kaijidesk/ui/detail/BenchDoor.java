package kaijidesk.ui.detail;

import javafx.stage.Screen;
import kaijidesk.cases.CaseNumber;
import kaijidesk.regime.PaperKind;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.bench.BenchForm;
import kaijidesk.ui.bench.SealForm;
import org.jspecify.annotations.Nullable;

/** Leads from a case to the bench with its scanned papers, and to the one for seals. */
record BenchDoor(CaseNumber number, CaseModel model, Ui ui) {
    /** The pages of a paper first; null for all as they came. */
    void open(@Nullable PaperKind paper) {
        BenchForm bench = new BenchForm(number, paper, model.view(), model::perform, ui);
        ui.modals().show(bench);
        bench.begin();
    }

    /** Both impressions (R2.13). */
    void seals() {
        SealForm seals = new SealForm(number, model::perform, ui, Screen.getPrimary().getDpi());
        ui.modals().show(seals);
        seals.begin();
    }
}
