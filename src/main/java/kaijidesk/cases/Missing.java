package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;

/**
 * What an applicant is asked to supply (R5.03, R2.07). It holds points to cure and no judgement.
 *
 * @param items required items that the form doesn't say
 * @param agreement whether the agreement to the terms is missing (R5.04)
 * @param points what to cure on which paper; all points of a paper that hasn't arrived
 * @param documents further documents that were asked for, as named to the applicant
 */
public record Missing(
        Set<ApplicationItem> items,
        boolean agreement,
        Set<PaperCheck> points,
        List<String> documents) {
    public Missing {
        items = Set.copyOf(items);
        points = Set.copyOf(points);
        documents = List.copyOf(documents);
    }

    /** Whether there is nothing to ask for. */
    public boolean nothing() {
        return items.isEmpty() && !agreement && points.isEmpty() && documents.isEmpty();
    }
}
