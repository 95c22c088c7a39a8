package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Verdict;

/** What a supervisor's overrule makes of a verdict: it passes, and says who let it pass and why. */
final class Overruled {
    private Overruled() {}

    static Verdict by(Map<Rule, Decision> overrules, Verdict verdict) {
        Decision decision = overrules.get(verdict.rule());
        if (decision == null || verdict.status().passes()) {
            return verdict;
        }
        List<Step> steps = new ArrayList<>(verdict.steps());
        steps.add(
                Step.of(
                        "overruled",
                        decision.by().name(),
                        Tokyo.dayOf(decision.at()),
                        decision.note()));
        return new Verdict(verdict.rule(), Status.WARNS, steps);
    }
}
