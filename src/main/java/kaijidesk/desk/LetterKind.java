package kaijidesk.desk;

/** The kinds of letters in the list; each has its sealed record in {@code cases.Letter}. */
public enum LetterKind {
    GUIDANCE,
    COUNTERPARTY_NOTICE,
    DISCLOSURE,
    REFUSAL_NOTICE
}
