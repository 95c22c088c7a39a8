package kaijidesk.cases;

import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/** What is told by e-mail to a registered address and so counts as arrived (R4.03). */
public enum Notice implements Sending {
    /** Stage 1, the applicant's half (R2.03). */
    CONTACT_TO_APPLICANT(Side.APPLICANT, Rule.R2_03, null),
    /** Stage 1, the counterparty's half (R2.04). */
    CONTACT_TO_COUNTERPARTY(Side.COUNTERPARTY, Rule.R2_04, null),
    /** That an application for stage 2 was accepted (R2.14). */
    ACCEPTANCE_TO_COUNTERPARTY(Side.COUNTERPARTY, Rule.R2_14, LetterKind.COUNTERPARTY_NOTICE),
    /** How to apply as well (R2.15). */
    GUIDANCE_TO_COUNTERPARTY(Side.COUNTERPARTY, Rule.R2_15, LetterKind.COUNTER_GUIDANCE);

    private final Side to;
    private final Rule rule;
    private final @Nullable LetterKind letter;

    Notice(Side to, Rule rule, @Nullable LetterKind letter) {
        this.to = to;
        this.rule = rule;
        this.letter = letter;
    }

    @Override
    public Side to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    /** The letter that is this notice; null where it is told without one. */
    public @Nullable LetterKind letter() {
        return letter;
    }
}
