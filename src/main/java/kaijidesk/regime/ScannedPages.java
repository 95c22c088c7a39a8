package kaijidesk.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scanned pages of one paper, and of what a person found that it is absent or masked on each
 * (R2.11). A page that is scanned later is open again by itself.
 *
 * @param pages ids of its pages, in their order
 * @param settled what was found absent or masked, by page
 */
public record ScannedPages(List<String> pages, Map<String, Set<MaskKind>> settled) {
    /** No page is scanned: a person looks at the paper alone. */
    public static final ScannedPages NONE = new ScannedPages(List.of(), Map.of());

    public ScannedPages {
        pages = List.copyOf(pages);
        settled = Map.copyOf(settled);
    }

    /**
     * Something that may still be readable.
     *
     * @param page which page of the paper, from 1
     * @param kind what
     */
    public record Open(int page, MaskKind kind) {}

    /** All that nobody has found absent or masked yet. */
    public List<Open> open(Paper paper, Profile profile) {
        Set<MaskKind> required = MaskKind.required(paper, profile);
        List<Open> open = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Set<MaskKind> known = settled.getOrDefault(pages.get(page), Set.of());
            for (MaskKind kind : required) {
                if (!known.contains(kind)) {
                    open.add(new Open(page + 1, kind));
                }
            }
        }
        return open;
    }

    /** Whether nothing on any page may still be readable that must not be. */
    public Verdict verdict(Paper paper, Profile profile) {
        List<Open> open = open(paper, profile);
        return open.isEmpty()
                ? Verdict.of(Rule.R2_11, Status.HOLDS, Step.of("marks.settled", pages.size()))
                : new Verdict(
                        Rule.R2_11,
                        Status.BARRED,
                        open.stream()
                                .map(each -> Step.of("marks.open", each.page(), each.kind()))
                                .toList());
    }
}
