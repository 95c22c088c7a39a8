package kaijidesk.ui.acts;

import java.util.Map;
import java.util.Set;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActKind;
import kaijidesk.regime.PaperKind;

/**
 * Which fields a form shows, given what is entered so far: a paper asks only for what that paper
 * bears.
 */
final class Relevance {
    private static final Set<PaperKind> BEAR_NAMES =
            Set.of(
                    PaperKind.RESIDENCE_CERTIFICATE,
                    PaperKind.IDENTITY_DOCUMENT,
                    PaperKind.SEAL_CERTIFICATE);

    private static final Map<String, Set<PaperKind>> OF_PAPERS =
            Map.of(
                    "datedOn",
                    Set.of(
                            PaperKind.RESIDENCE_CERTIFICATE,
                            PaperKind.IDENTITY_DOCUMENT,
                            PaperKind.PLEDGE,
                            PaperKind.SEAL_CERTIFICATE),
                    "identity",
                    Set.of(PaperKind.IDENTITY_DOCUMENT),
                    "form",
                    Set.of(PaperKind.PLEDGE),
                    "address",
                    Set.of(PaperKind.RESIDENCE_CERTIFICATE, PaperKind.IDENTITY_DOCUMENT),
                    "name",
                    BEAR_NAMES,
                    "otherName",
                    BEAR_NAMES);

    private Relevance() {}

    /**
     * Whether the field may always be left empty; those of papers depend on what else is entered.
     */
    static boolean optional(ActKind kind, ActField field) {
        return field.optional() && kind != ActKind.RECEIVE_PAPER && kind != ActKind.CHECK_PAPER;
    }

    private static boolean depends(ActKind kind, ActField field) {
        return kind == ActKind.RECEIVE_PAPER && OF_PAPERS.containsKey(field.name());
    }

    /** Whether the field shows. */
    static boolean shows(ActKind kind, ActField field, Map<String, String> entered) {
        if (!depends(kind, field)) {
            return true;
        }
        String paper = entered.getOrDefault("paper", "");
        return OF_PAPERS.getOrDefault(field.name(), Set.of()).stream()
                .anyMatch(bears -> ActField.written(bears).equals(paper));
    }
}
