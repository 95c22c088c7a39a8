package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The counterparty, who knows of the application since its acceptance (R2.14), is told how to apply
 * as well: steps and papers, nothing about the applicant (R2.15, R2.16, L8). Once a case.
 */
public record GuideCounterparty() implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        CaseRecords records = circumstances.records();
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.litigation() != null, Rule.R2_15, "bar.no-litigation-request")
                .unless(file.guided() == null, Rule.R2_15, "bar.already-guided")
                .unless(
                        Registered.hasEmail(records.counterparty(), circumstances),
                        Rule.R2_15,
                        "bar.no-counterparty-email")
                .unless(records.trade() != null, Rule.R1_00, "bar.no-trade")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Letter letter =
                new Letter.CounterGuidance(
                        Recipient.byMail(Registered.counterparty(circumstances)),
                        TradeReference.of(file, Registered.trade(circumstances)),
                        AskedPapers.of(file, circumstances));
        return Outcome.of(
                file.withGuided(circumstances.decision("")), new Effect.IssueLetter(letter));
    }
}
