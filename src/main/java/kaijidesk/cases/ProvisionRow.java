package kaijidesk.cases;

import java.time.Instant;
import java.util.Set;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

/**
 * A third-party provision record (第三者提供記録, R6.01): when, to whom, whose data, which items, on what
 * basis.
 *
 * @param caseNumber the case
 * @param at when it was provided
 * @param recipientId member who learned the data
 * @param subjectId member whose data it is
 * @param items which items
 * @param basis the rule on which it rests
 */
public record ProvisionRow(
        CaseNumber caseNumber,
        Instant at,
        String recipientId,
        String subjectId,
        Set<RegisteredItem> items,
        Rule basis) {
    public ProvisionRow {
        items = Set.copyOf(items);
    }
}
