package kaijidesk.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bad rows of an import: all are counted, the first thousand are named. */
public final class Problems {
    /** How many are named. */
    public static final int NAMED = 1_000;

    private static final List<String> ORDER =
            List.of(
                    RecordsFile.MEMBERS.table(),
                    RecordsFile.TRADES.table(),
                    RecordsFile.MESSAGES.table());

    private final List<RowProblem> named = new ArrayList<>();
    private long total;

    /** Counts a bad row, and names it if there aren't too many before it. */
    public void add(RowProblem problem) {
        total++;
        if (named.size() < NAMED) {
            named.add(problem);
        }
    }

    /** Those that are named, in the order of files and lines. */
    public List<RowProblem> named() {
        return named.stream()
                .sorted(
                        Comparator.comparingInt((RowProblem each) -> place(each.file()))
                                .thenComparingLong(RowProblem::line))
                .toList();
    }

    /** How many there are. */
    public long total() {
        return total;
    }

    private static int place(String file) {
        return ORDER.indexOf(file.replace(".csv", ""));
    }
}
