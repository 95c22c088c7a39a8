package kaijidesk.ui.scans;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.TrayPage;
import kaijidesk.regime.Step;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;

/** Asks why a scanned page is destroyed. */
final class DestroyForm extends FormFrame {
    private final Ui ui;
    private final ScansModel model;
    private final TrayPage page;
    private final EntryRow reason;

    DestroyForm(ScansModel model, TrayPage page, Ui ui) {
        super(ui.text("ui.scans.destroy"), ui.text("ui.scans.destroy.help", page.page().id()), ui);
        this.ui = ui;
        this.model = model;
        this.page = page;
        reason = new EntryRow("reason", ui.text("ui.scans.destroy.reason"), Editors.text());
        entries(List.of(reason));
    }

    @Override
    protected void commit() {
        Optional<Step> wrong = ScanPage.wrongReason(reason.value());
        if (wrong.isPresent()) {
            reason.problem(Steps.text(wrong.get(), ui.texts()));
            return;
        }
        busy();
        model.destroy(page, reason.value(), this::answered);
    }
}
