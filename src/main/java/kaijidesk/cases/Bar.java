package kaijidesk.cases;

import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;

/**
 * What bars an act: a rule, and the reason in the user's words.
 *
 * @param rule the rule that bars
 * @param reason why, as a step of an explanation
 */
public record Bar(Rule rule, Step reason) {}
