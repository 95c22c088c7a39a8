package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * A supervisor finds that nobody is in danger after all.
 *
 * @param note why, for the file only
 */
public record LiftDanger(String note) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        // a flag that nobody lifts keeps a closed case for ever (R6.03)
        Bars bars = file.closed() == null ? Bars.ofOpenCase(file, circumstances) : new Bars();
        return bars.unless(file.danger() != null, Rule.R3_05, "bar.no-danger")
                .unlessSupervisor(circumstances, Rule.R3_05)
                .unlessSecondPerson(
                        file.danger() == null ? null : file.danger().raised(),
                        circumstances.person())
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances)).unlessNoted(note, Rule.R3_05).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withDanger(null));
    }
}
