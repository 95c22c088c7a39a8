package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * Somebody reports that a side used disclosed data for something else than settling this dispute
 * (R4.05).
 *
 * @param by who is said to have done it
 * @param account what was reported
 */
public record ReportMisuse(Side by, String account) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unless(
                        file.contact() != null || file.disclosed() != null,
                        Rule.R4_05,
                        "bar.nothing-disclosed")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Misuse before = file.misuses().get(by);
        return Bars.of(standing(file, circumstances))
                .unless(
                        by == Side.APPLICANT || file.contact() != null,
                        Rule.R4_05,
                        "bar.nothing-disclosed-to-side")
                .unless(
                        before == null || (before.decided() != null && !before.confirmed()),
                        Rule.R4_05,
                        "bar.misuse-reported")
                .unlessNoted(account, Rule.R4_05)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.withMisuse(by, new Misuse(circumstances.decision(account), null, false)));
    }
}
