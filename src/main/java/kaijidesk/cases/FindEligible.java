package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The reviewer finds the application eligible and so prepares stage 1: every lamp passes, and a
 * right is exercised legitimately, which is the reviewer's own finding (R1.00).
 *
 * @param legitimate that a right is exercised legitimately
 * @param note why, for the file
 */
public record FindEligible(boolean legitimate, String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.eligible() == null, Rule.R2_01, "bar.already-eligible")
                .unlessMisused(circumstances.records().applicant(), circumstances)
                .unlessMisused(circumstances.records().counterparty(), circumstances)
                .unlessEligible(file, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(legitimate, Rule.R1_00, "bar.legitimate-needed")
                .unlessNoted(note, Rule.R1_00)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.withParties(Parties.of(circumstances))
                        .withEligible(circumstances.decision(note)));
    }
}
