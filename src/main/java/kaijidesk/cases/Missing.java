package kaijidesk.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Status;

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

    /**
     * All that stands in the way of a case and that the applicant can mend.
     *
     * @param checklist the verdicts of its papers, empty before stage 2
     */
    public static Missing of(CaseFile file, Map<PaperKind, List<PaperVerdict>> checklist) {
        if (file.litigation() == null) {
            Set<ApplicationItem> items =
                    new HashSet<>(Admission.missing(file.application().items()));
            return new Missing(items, !file.application().agreed(), Set.of(), List.of());
        }
        Set<PaperCheck> points = EnumSet.noneOf(PaperCheck.class);
        for (List<PaperVerdict> paper : checklist.values()) {
            for (PaperVerdict point : paper) {
                if (mendable(file, point)) {
                    points.add(point.check());
                }
            }
        }
        List<String> documents = new ArrayList<>();
        file.documents().stream()
                .filter(document -> !document.accepted())
                .filter(document -> document.arrivedOn() == null || document.result() != null)
                .forEach(document -> documents.add(document.name()));
        return new Missing(Set.of(), false, points, documents);
    }

    /** A point of a paper that lies on the desk but wasn't looked at is the desk's own work. */
    private static boolean mendable(CaseFile file, PaperVerdict point) {
        if (file.overrules().containsKey(point.verdict().rule())) {
            return false;
        }
        Status status = point.verdict().status();
        return status == Status.BARRED
                || (status == Status.UNKNOWN && !file.papers().containsKey(point.check().paper()));
    }
}
