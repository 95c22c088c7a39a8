package kaijidesk.letters;

/**
 * A character of a letter's data that no font has.
 *
 * @param character with its variation selector or mark if it has one
 * @param where in what it stands
 */
public record Unprintable(String character, LetterPart where) {
    /** What of a letter holds it. */
    public enum LetterPart {
        /** The name of the person who gets the letter. */
        RECIPIENT_NAME,
        /** Where that person lives. */
        RECIPIENT_ADDRESS,
        /** The trade's numbers and the name of its item. */
        TRADE,
        /** A name that is disclosed. */
        DISCLOSED_NAME,
        /** An address that is disclosed. */
        DISCLOSED_ADDRESS,
        /** Something else that is disclosed. */
        DISCLOSED_OTHER,
        /** The name of a document that is asked for. */
        DOCUMENT,
        /** What was chosen to be printed in place of another character. */
        SUBSTITUTE
    }

    /** Keeps what may be part of a name out of logs and exception texts. */
    @Override
    public String toString() {
        return "Unprintable[" + where + "]";
    }
}
