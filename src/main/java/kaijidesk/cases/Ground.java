package kaijidesk.cases;

import kaijidesk.regime.Rule;

/** The grounds of a refusal (R3.01–R3.05): recorded inside, never told outside (R3.06). */
public enum Ground {
    BREACH_OF_TERMS(Rule.R3_01),
    TRADE_OUTSIDE_REGIME(Rule.R3_02),
    APPLICANT_NOT_ENTITLED(Rule.R3_03),
    PROCEDURE_NOT_FOLLOWED(Rule.R3_04),
    OTHERWISE_IMPROPER(Rule.R3_05);

    private final Rule rule;

    Ground(Rule rule) {
        this.rule = rule;
    }

    /** The rule that allows refusing for this ground. */
    public Rule rule() {
        return rule;
    }
}
