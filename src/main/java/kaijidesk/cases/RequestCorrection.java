package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;

/**
 * Everything that is missing or defective is asked for in one letter with one last day (R5.03,
 * R2.07). It names what to send and judges nothing; once the case is decided nothing more is said
 * (R3.06).
 */
public record RequestCorrection() implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Bars bars = Bars.ofOrdinaryCase(file, circumstances);
        Correction before = file.correction();
        bars.unless(
                        before == null || !before.runsOn(circumstances.today()),
                        Rule.R5_03,
                        "bar.correction-runs")
                .unless(
                        file.litigation() != null || file.eligible() == null,
                        Rule.R5_03,
                        "bar.nothing-missing")
                .unless(file.prepared() == null, Rule.R5_03, "bar.already-prepared")
                .unless(
                        Registered.hasAddress(circumstances.records().applicant(), circumstances),
                        Rule.R2_03,
                        "bar.no-applicant-address")
                .unlessOfParties(file, circumstances);
        if (bars.none()) {
            bars.unless(!missing(file, circumstances).nothing(), Rule.R5_03, "bar.nothing-missing");
        }
        return bars.list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        LocalDate due = circumstances.today().plusDays(circumstances.profile().correctionDays());
        Letter letter =
                new Letter.CorrectionRequest(
                        Recipient.byPost(Registered.applicant(circumstances)),
                        TradeReference.of(file, Registered.trade(circumstances)),
                        due,
                        missing(file, circumstances));
        return Outcome.of(
                file.withCorrection(new Correction(circumstances.decision(""), due, false)),
                new Effect.IssueLetter(letter));
    }

    /** All that stands in the way and that the applicant can mend. */
    public static Missing missing(CaseFile file, Circumstances circumstances) {
        return Missing.of(file, circumstances.papers(file));
    }
}
