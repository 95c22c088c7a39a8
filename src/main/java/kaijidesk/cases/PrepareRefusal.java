package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The reviewer prepares a refusal (R3). The ground stays inside (R3.06); a second person releases
 * it (R6.04).
 *
 * @param ground why
 * @param note the finding, for the file only
 */
public record PrepareRefusal(Ground ground, String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOpenCase(file, circumstances)
                .unless(file.disclosed() == null, Rule.R2_06, "bar.already-disclosed")
                .unlessAnswerable(file, circumstances)
                .unlessOfParties(file, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances)).unlessNoted(note, ground.rule()).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Refusal refusal = new Refusal(ground, circumstances.decision(note), null);
        return Outcome.of(file.withParties(Parties.of(file, circumstances)).withRefusal(refusal));
    }
}
