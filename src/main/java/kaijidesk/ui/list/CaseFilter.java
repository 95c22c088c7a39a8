package kaijidesk.ui.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kaijidesk.cases.Stage;

/**
 * What of the list is shown.
 *
 * @param text words that must all occur somewhere in the line; width, case and kana don't matter
 * @param stages stages to show, all when empty
 * @param due which deadlines to show
 */
record CaseFilter(String text, Set<Stage> stages, Deadlines due) {
    static final CaseFilter NONE = new CaseFilter("", Set.of(), Deadlines.ALL);

    /** Which deadlines to show. */
    enum Deadlines {
        ALL,
        OVERDUE,
        WITHIN_7_DAYS
    }

    CaseFilter {
        stages = stages.isEmpty() ? Set.of() : EnumSet.copyOf(stages);
    }

    boolean isNone() {
        return equals(NONE);
    }

    boolean shows(CaseItem item) {
        return shown().test(item);
    }

    /** The same for many lines; the words are folded once. */
    Predicate<CaseItem> shown() {
        List<String> words = List.of(Folding.fold(text).strip().split("\\s+"));
        return item ->
                (stages.isEmpty() || stages.contains(item.row().stage()))
                        && dueShows(item)
                        && words.stream().allMatch(item.searchKey()::contains);
    }

    private boolean dueShows(CaseItem item) {
        return switch (due) {
            case ALL -> true;
            case OVERDUE -> item.due() == CaseItem.Due.OVERDUE;
            case WITHIN_7_DAYS -> item.due() == CaseItem.Due.SOON;
        };
    }
}
