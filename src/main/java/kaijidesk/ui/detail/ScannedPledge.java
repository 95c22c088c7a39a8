package kaijidesk.ui.detail;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ScanPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.ui.base.Ui;

/** Which of the issued pledge forms a case's scanned pledge is, once that is read (R2.12). */
final class ScannedPledge {
    private String form = "";

    ScannedPledge(CaseNumber number, Ui ui) {
        ui.tasks().run(() -> ui.office().scans().of(number), this::read, ui.failure());
    }

    /** The form's number; empty when none was scanned. */
    String form() {
        return form;
    }

    private void read(List<ScanPage> pages) {
        form =
                pages.stream()
                        .filter(page -> page.paper() == PaperKind.PLEDGE)
                        .map(page -> page.code().sheet())
                        .filter(sheet -> !sheet.isEmpty())
                        .findFirst()
                        .orElse("");
    }
}
