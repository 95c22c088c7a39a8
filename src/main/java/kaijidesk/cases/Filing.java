package kaijidesk.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/**
 * Decides where scanned pages belong. Each page speaks for itself: one without a code is never
 * added to its neighbour, and the order in which pages lay changes nothing. A pledge (R2.12) is
 * filed as a whole: the issued form, every page once.
 */
public final class Filing {
    private final SheetsKnown known;

    private Filing(SheetsKnown known) {
        this.known = known;
    }

    /**
     * Decides on pages that came together, or lie in the tray together.
     *
     * @param pages what our codes say, by the pages' ids
     */
    public static Map<String, FilingVerdict> of(Map<String, SheetCode> pages, SheetsKnown known) {
        return new Filing(known).decide(pages);
    }

    private Map<String, FilingVerdict> decide(Map<String, SheetCode> pages) {
        Map<String, List<SheetCode>> forms = new TreeMap<>();
        pages.values().stream()
                .filter(SheetCode::present)
                .filter(code -> !code.ofLetter())
                .forEach(code ->
                        forms.computeIfAbsent(code.sheet(), any -> new ArrayList<>()).add(code));
        Map<String, FilingVerdict> verdictOf = new TreeMap<>();
        forms.forEach((sheet, together) -> verdictOf.put(sheet, form(sheet, together)));
        Map<String, FilingVerdict> verdicts = new LinkedHashMap<>();
        pages.forEach((id, code) -> {
            if (!code.present()) {
                verdicts.put(id, new FilingVerdict.Uncoded());
            } else if (code.ofLetter()) {
                verdicts.put(id, letter(code));
            } else {
                verdicts.put(id, verdictOf.get(code.sheet()));
            }
        });
        return verdicts;
    }

    /**
     * Why a person can't file a page where they want to: its own code says otherwise. Empty when
     * they can.
     *
     * @param to to which case
     * @param paper as a page of which paper, null for any other
     */
    public static Optional<Step> wrongByHand(
            SheetCode code, CaseNumber to, @Nullable PaperKind paper, SheetsKnown known) {
        CaseNumber owner =
                code.ofLetter() ? known.letters().get(code.sheet()) : code.number().orElse(null);
        if (owner != null && !owner.equals(to)) {
            return Optional.of(Step.of("scan.stop.by-hand", owner.value()));
        }
        SheetsKnown.Known there = known.cases().get(to);
        boolean issued = there != null && code.sheet().equals(there.form());
        return paper == PaperKind.PLEDGE && !issued
                ? Optional.of(Step.of("scan.stop.not-issued", code.sheet(), to.value()))
                : Optional.empty();
    }

    private FilingVerdict letter(SheetCode code) {
        CaseNumber owner = known.letters().get(code.sheet());
        if (owner == null || !known.cases().containsKey(owner)) {
            return stopped(Step.of("scan.stop.unknown-letter", code.sheet()));
        }
        if (code.number().filter(named -> !named.equals(owner)).isPresent()) {
            return stopped(Step.of("scan.stop.other-case", code.sheet()));
        }
        return new FilingVerdict.File(owner, null);
    }

    private FilingVerdict form(String sheet, List<SheetCode> together) {
        CaseNumber number = together.getFirst().number().orElseThrow();
        SheetsKnown.Known owner = known.cases().get(number);
        if (owner == null) {
            return stopped(Step.of("scan.stop.unknown-case", number.value()));
        }
        if (owner.closed()) {
            return stopped(Step.of("scan.stop.closed", number.value()));
        }
        if (owner.form() == null) {
            return stopped(Step.of("scan.stop.not-issued", sheet, number.value()));
        }
        if (!owner.form().equals(sheet)) {
            return stopped(Step.of("scan.stop.other-version", sheet, owner.form()));
        }
        return pages(sheet, owner.formPages(), together)
                .<FilingVerdict>map(FilingVerdict.Stopped::new)
                .orElse(new FilingVerdict.File(number, PaperKind.PLEDGE));
    }

    /** What is wrong with the pages of a form; empty when each is there once. */
    private Optional<Step> pages(String sheet, int pages, List<SheetCode> together) {
        Map<Integer, Long> counts =
                together.stream()
                        .map(code -> code.page() == 0 && pages == 1 ? 1 : code.page())
                        .collect(
                                Collectors.groupingBy(
                                        page -> page, TreeMap::new, Collectors.counting()));
        List<Integer> beyond = counts.keySet().stream().filter(p -> p < 1 || p > pages).toList();
        List<Integer> filed = counts.keySet().stream().filter(page -> filed(sheet, page)).toList();
        List<Integer> twice =
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        List<Integer> missing =
                IntStream.rangeClosed(1, pages)
                        .filter(page -> !counts.containsKey(page) && !filed(sheet, page))
                        .boxed()
                        .toList();
        if (!beyond.isEmpty()) {
            return Optional.of(Step.of("scan.stop.beyond", sheet, pages, words(beyond)));
        }
        if (!filed.isEmpty()) {
            return Optional.of(Step.of("scan.stop.filed", sheet, words(filed)));
        }
        if (!twice.isEmpty()) {
            return Optional.of(Step.of("scan.stop.twice", sheet, words(twice)));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of("scan.stop.missing", sheet, pages, words(missing)));
    }

    private boolean filed(String sheet, int page) {
        return known.filed().contains(SheetsKnown.page(sheet, page));
    }

    private static String words(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static FilingVerdict stopped(Step reason) {
        return new FilingVerdict.Stopped(reason);
    }
}
