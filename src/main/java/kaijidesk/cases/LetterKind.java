package kaijidesk.cases;

import kaijidesk.regime.Rule;

/** The kinds of letters in lists; each has its sealed record in {@link Letter}. */
public enum LetterKind implements Sending {
    GUIDANCE,
    CORRECTION_REQUEST,
    FEE_STATEMENT,
    NOT_ACCEPTABLE,
    OTHER_ADDRESS,
    RIGHTS_DISCLOSURE,
    COUNTERPARTY_NOTICE,
    COUNTER_GUIDANCE,
    DISCLOSURE,
    REFUSAL_NOTICE;

    /** The kind of a letter. */
    public static LetterKind of(Letter letter) {
        return switch (letter) {
            case Letter.Guidance any -> GUIDANCE;
            case Letter.CorrectionRequest any -> CORRECTION_REQUEST;
            case Letter.FeeStatement any -> FEE_STATEMENT;
            case Letter.NotAcceptable any -> NOT_ACCEPTABLE;
            case Letter.OtherAddress any -> OTHER_ADDRESS;
            case Letter.RightsDisclosure any -> RIGHTS_DISCLOSURE;
            case Letter.CounterpartyNotice any -> COUNTERPARTY_NOTICE;
            case Letter.CounterGuidance any -> COUNTER_GUIDANCE;
            case Letter.Disclosure any -> DISCLOSURE;
            case Letter.RefusalNotice any -> REFUSAL_NOTICE;
        };
    }

    /**
     * Whether it goes by post; what the counterparty is told, and an application from elsewhere, go
     * to a registered e-mail address (R2.14, R2.15, R5.01).
     */
    public boolean byPost() {
        return to() == Side.APPLICANT && this != OTHER_ADDRESS;
    }

    @Override
    public Side to() {
        return switch (this) {
            case COUNTERPARTY_NOTICE, COUNTER_GUIDANCE -> Side.COUNTERPARTY;
            case GUIDANCE,
                    CORRECTION_REQUEST,
                    FEE_STATEMENT,
                    NOT_ACCEPTABLE,
                    OTHER_ADDRESS,
                    RIGHTS_DISCLOSURE,
                    DISCLOSURE,
                    REFUSAL_NOTICE ->
                    Side.APPLICANT;
        };
    }

    @Override
    public Rule rule() {
        return switch (this) {
            case GUIDANCE -> Rule.R5_05;
            case CORRECTION_REQUEST -> Rule.R5_03;
            case FEE_STATEMENT -> Rule.R2_17;
            case NOT_ACCEPTABLE -> Rule.R1_05;
            case OTHER_ADDRESS -> Rule.R5_01;
            case RIGHTS_DISCLOSURE -> Rule.R4_04;
            case COUNTERPARTY_NOTICE -> Rule.R2_14;
            case COUNTER_GUIDANCE -> Rule.R2_15;
            case DISCLOSURE -> Rule.R2_06;
            case REFUSAL_NOTICE -> Rule.R3_06;
        };
    }
}
