package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.records.RowProblem;
import kaijidesk.regime.HolidayTable;
import kaijidesk.text.Texts;

/**
 * What became of a list of holidays.
 *
 * @param list what it says
 * @param problems rows that can't be read
 * @param shorter whether it covers less than the list that the office has
 */
public record TakenCalendar(HolidayTable list, List<RowProblem> problems, boolean shorter) {
    public TakenCalendar {
        problems = List.copyOf(problems);
    }

    /** Whether it was taken in. */
    public boolean done() {
        return problems.isEmpty() && !shorter;
    }

    /** What is wrong, a line each; empty when it was taken in. */
    public List<String> complaints(Texts texts) {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(Imported.line(problem, texts)));
        if (!problems.isEmpty()) {
            lines.add(texts.get("cli.nothing-imported", problems.size()));
        }
        if (shorter) {
            lines.add(texts.get("cli.holidays.shorter", list.verifiedFrom(), list.verifiedUntil()));
        }
        return lines;
    }
}
