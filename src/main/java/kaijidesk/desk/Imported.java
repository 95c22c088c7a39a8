package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.records.RowProblem;
import kaijidesk.text.Texts;

/**
 * What became of an import: with problems or contradictions, nothing was taken in.
 *
 * @param members rows of members.csv
 * @param trades rows of trades.csv
 * @param messages rows of messages.csv
 * @param problems rows that can't be read, with file, line and column
 * @param contradictions member numbers and days that the office knows otherwise (R2.19)
 */
public record Imported(
        int members,
        int trades,
        int messages,
        List<RowProblem> problems,
        List<String> contradictions) {
    public Imported {
        problems = List.copyOf(problems);
        contradictions = List.copyOf(contradictions);
    }

    /** Whether everything was taken in. */
    public boolean done() {
        return problems.isEmpty() && contradictions.isEmpty();
    }

    /**
     * What is wrong, a line each, and at last that nothing was taken in; empty when all is well.
     */
    public List<String> complaints(Texts texts) {
        List<String> lines = new ArrayList<>();
        problems.forEach(each -> lines.add(line(each, texts)));
        contradictions.forEach(each -> lines.add(texts.get("cli.records.contradiction", each)));
        if (!lines.isEmpty()) {
            lines.add(texts.get("cli.nothing-imported", lines.size()));
        }
        return lines;
    }

    /** Where and why a row can't be read. */
    static String line(RowProblem problem, Texts texts) {
        return texts.get(
                "cli.row." + problem.why().name(),
                problem.file(),
                problem.line(),
                problem.column());
    }
}
