package kaijidesk.regime;

import java.util.List;

/**
 * The answer of a rule, with the steps that lead to it.
 *
 * @param rule the rule that was asked
 * @param status what it answers
 * @param steps the evidence and the calculation, in reading order; the last one is the conclusion
 */
public record Verdict(Rule rule, Status status, List<Step> steps) {
    public Verdict {
        steps = List.copyOf(steps);
    }

    /** A verdict from its steps. */
    public static Verdict of(Rule rule, Status status, Step... steps) {
        return new Verdict(rule, status, List.of(steps));
    }

    /** HOLDS when the condition is met, BARRED otherwise. */
    public static Verdict when(boolean condition, Rule rule, Step... steps) {
        return of(rule, condition ? Status.HOLDS : Status.BARRED, steps);
    }
}
