package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/** The applicant gets a statement of the expenses and of what is still to be paid (R2.17, L7). */
public record IssueStatement() implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unless(file.closed() == null, Rule.R6_03, "bar.closed")
                .unless(!file.expenses().charges().isEmpty(), Rule.R2_17, "bar.no-expense")
                .unless(circumstances.stage(file) != Stage.REFUSED, Rule.R3_06, "bar.refused")
                .unless(
                        Registered.hasAddress(circumstances.records().applicant(), circumstances),
                        Rule.R2_03,
                        "bar.no-applicant-address")
                .unless(circumstances.records().trade() != null, Rule.R1_00, "bar.no-trade")
                .unlessOfParties(file, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Expenses expenses = file.expenses();
        Letter letter =
                new Letter.FeeStatement(
                        Recipient.byPost(Registered.applicant(circumstances)),
                        TradeReference.of(file, Registered.trade(circumstances)),
                        expenses.charges().stream()
                                .map(charge ->
                                        new Letter.FeeStatement.Line(
                                                charge.kind(), charge.on(), charge.yen()))
                                .toList(),
                        expenses.paid());
        return Outcome.of(file, new Effect.IssueLetter(letter));
    }
}
