package kaijidesk.desk;

import java.util.List;
import java.util.Map;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.ScanPage;

/**
 * What became of pages that were taken in together.
 *
 * @param pages in the order in which they lay, filed or in the tray
 * @param verdicts why, by the pages' ids
 */
public record TakenScans(List<ScanPage> pages, Map<String, FilingVerdict> verdicts) {
    public TakenScans {
        pages = List.copyOf(pages);
        verdicts = Map.copyOf(verdicts);
    }
}
