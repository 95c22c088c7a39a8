package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.records.RowProblem;
import kaijidesk.text.Texts;

/**
 * What became of an import.
 *
 * @param members good rows of members
 * @param trades good rows of trades
 * @param messages good rows of messages
 * @param problems bad rows with file, line and column: the first thousand
 * @param bad how many rows are bad
 * @param end whether anything was taken in
 */
public record Imported(
        int members, int trades, int messages, List<RowProblem> problems, long bad, End end) {
    /** How an import ended. */
    public enum End {
        /** All good rows were taken in. */
        TAKEN,
        /** Nothing was taken in, since rows were bad. */
        REFUSED,
        /** Nothing was taken in, since somebody ended it. */
        STOPPED
    }

    /** At most a thousand problems. */
    public Imported {
        problems = List.copyOf(problems);
    }

    /** One that somebody ended. */
    static Imported stopped() {
        return new Imported(0, 0, 0, List.of(), 0, End.STOPPED);
    }

    /** Whether the good rows were taken in. */
    public boolean done() {
        return end == End.TAKEN;
    }

    /** What is wrong, a line each, and at last what that means; empty when all is well. */
    public List<String> complaints(Texts texts) {
        List<String> lines = new ArrayList<>();
        problems.forEach(each -> lines.add(line(each, texts)));
        if (bad > problems.size()) {
            lines.add(texts.get("cli.more-bad-rows", bad - problems.size()));
        }
        switch (end) {
            case REFUSED -> lines.add(texts.get("cli.nothing-imported", bad));
            case STOPPED -> lines.add(texts.get("cli.import-stopped"));
            case TAKEN -> {
                if (bad > 0) {
                    lines.add(texts.get("cli.left-out", bad));
                }
            }
        }
        return lines;
    }

    /** Where and why a row can't be taken in. */
    static String line(RowProblem problem, Texts texts) {
        return texts.get(
                "cli.row." + problem.why().name(),
                problem.file(),
                problem.line(),
                problem.column());
    }
}
