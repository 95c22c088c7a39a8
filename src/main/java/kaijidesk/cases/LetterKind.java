package kaijidesk.cases;

/** The kinds of letters in lists; each has its sealed record in {@link Letter}. */
public enum LetterKind {
    GUIDANCE,
    COUNTERPARTY_NOTICE,
    DISCLOSURE,
    REFUSAL_NOTICE;

    /** The kind of a letter. */
    public static LetterKind of(Letter letter) {
        return switch (letter) {
            case Letter.Guidance any -> GUIDANCE;
            case Letter.CounterpartyNotice any -> COUNTERPARTY_NOTICE;
            case Letter.Disclosure any -> DISCLOSURE;
            case Letter.RefusalNotice any -> REFUSAL_NOTICE;
        };
    }
}
