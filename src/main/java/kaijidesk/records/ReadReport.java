package kaijidesk.records;

import java.util.List;

/**
 * What an export held. Rows with a problem were skipped; whether the rest is good enough is the
 * caller's decision.
 *
 * @param members rows of members.csv handed on
 * @param trades rows of trades.csv handed on
 * @param messages rows of messages.csv handed on
 * @param problems the rows skipped
 */
public record ReadReport(int members, int trades, int messages, List<RowProblem> problems) {
    public ReadReport {
        problems = List.copyOf(problems);
    }
}
