package kaijidesk.cases;

/** The kinds of letters in lists; each has its sealed record in {@link Letter}. */
public enum LetterKind {
    GUIDANCE,
    CORRECTION_REQUEST,
    FEE_STATEMENT,
    NOT_ACCEPTABLE,
    OTHER_ADDRESS,
    RIGHTS_DISCLOSURE,
    COUNTERPARTY_NOTICE,
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
            case Letter.Disclosure any -> DISCLOSURE;
            case Letter.RefusalNotice any -> REFUSAL_NOTICE;
        };
    }
}
