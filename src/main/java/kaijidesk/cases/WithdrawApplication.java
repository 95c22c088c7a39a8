package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The applicant takes the application back (取下げ) before anything is decided for good; the case is
 * closed. Only the party can (R2.02), so the note says how it was told.
 *
 * @param note when and how the applicant said so
 */
public record WithdrawApplication(String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOpenCase(file, circumstances)
                .unless(file.disclosed() == null, Rule.R2_06, "bar.already-disclosed")
                .unlessPairOpen(circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances)).unlessNoted(note, Rule.R2_02).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withClosed(circumstances.decision(note)));
    }
}
