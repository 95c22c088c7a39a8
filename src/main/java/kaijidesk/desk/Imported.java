package kaijidesk.desk;

import java.util.List;
import kaijidesk.records.RowProblem;

/**
 * What became of an import: with problems, nothing was taken in.
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
}
