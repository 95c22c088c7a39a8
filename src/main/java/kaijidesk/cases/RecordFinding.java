package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.Eligibility;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Verdict;

/**
 * A reviewer answers a lamp that data leaves open: R1.04 always, R1.00 and R2.02 also against the
 * data, R1.01–R1.03 only where the records know nothing. The note is mandatory.
 *
 * @param rule which lamp
 * @param holds whether the rule is satisfied
 * @param note why
 */
public record RecordFinding(Rule rule, boolean holds, String note) implements Act {
    /** The lamps that a person can answer. */
    public static final Set<Rule> LAMPS =
            Set.of(Rule.R1_00, Rule.R1_01, Rule.R1_02, Rule.R1_03, Rule.R1_04, Rule.R2_02);

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.eligible() == null, Rule.R1_04, "bar.already-eligible")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Bars bars = Bars.of(standing(file, circumstances)).unlessNoted(note, Rule.R1_04);
        if (file.claim() != null) {
            return bars.list();
        }
        if (!LAMPS.contains(rule)) {
            return bars.add(rule, "bar.no-finding", rule).list();
        }
        return bars.unless(open(file, circumstances), rule, "bar.data-answers", rule).list();
    }

    /** A finding can answer what data leaves open, be changed later, and darken R1.00 and R2.02. */
    private boolean open(CaseFile file, Circumstances circumstances) {
        if (file.findings().containsKey(rule) || rule == Rule.R1_04) {
            return true;
        }
        Verdict lamp = circumstances.assessment(file).of(rule);
        boolean darkens = (rule == Rule.R1_00 || rule == Rule.R2_02) && !holds;
        return darkens
                || (rule != Rule.R2_02
                        && lamp.status() == Status.UNKNOWN
                        && !Eligibility.supervisorDecides(lamp));
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withFinding(rule, new Finding(holds, note)));
    }
}
