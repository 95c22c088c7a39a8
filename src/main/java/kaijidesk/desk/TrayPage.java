package kaijidesk.desk;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.ScanPage;

/**
 * A page in the tray.
 *
 * @param page the page
 * @param verdict what its code says; where it could be filed by it, something changed since
 * @param beside the cases of pages that were scanned beside it: a hint, no more
 * @param waiting cases that wait for papers, the latest first: a hint, no more
 */
public record TrayPage(
        ScanPage page, FilingVerdict verdict, List<CaseNumber> beside, List<CaseNumber> waiting) {
    public TrayPage {
        beside = List.copyOf(beside);
        waiting = List.copyOf(waiting);
    }
}
