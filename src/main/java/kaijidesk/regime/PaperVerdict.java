package kaijidesk.regime;

import java.util.Comparator;
import java.util.List;

/**
 * The verdict of one check of one paper.
 *
 * @param check what was looked at
 * @param verdict what was found, under the paper's rule
 */
public record PaperVerdict(PaperCheck check, Verdict verdict) {
    /** A paper is as good as its worst check; one that no check bars or leaves open is accepted. */
    public static Status worst(List<PaperVerdict> verdicts) {
        return verdicts.stream()
                .map(each -> each.verdict().status())
                .max(Comparator.naturalOrder())
                .orElse(Status.UNKNOWN);
    }
}
