package kaijidesk.cases;

import kaijidesk.regime.Rule;

/** A kind of thing that a case sends to one of its sides: a letter, or a notice without one. */
public sealed interface Sending permits LetterKind, Notice {
    /** Its name in lists and texts. */
    String name();

    /** Which side gets it; never both. */
    Side to();

    /** The rule by which it is sent, or that says what it may not tell. */
    Rule rule();
}
