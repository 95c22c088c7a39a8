package kaijidesk.desk;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Headline;
import kaijidesk.regime.ApplicationItem;

/**
 * What became of a mail.
 *
 * @param number the new case
 * @param headline its verdict in one word, with rules
 * @param missing required items that are missing, in the form's order (R5.03)
 */
public record Receipt(CaseNumber number, Headline headline, List<ApplicationItem> missing) {
    public Receipt {
        missing = List.copyOf(missing);
    }
}
