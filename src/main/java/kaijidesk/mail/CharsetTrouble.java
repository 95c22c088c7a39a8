package kaijidesk.mail;

/** What was amiss with the character set that a mail names for its text. */
public enum CharsetTrouble {
    /** It names none; the one that fits was taken. */
    MISSING,
    /** It names one that nobody knows; the one that fits was taken. */
    UNKNOWN,
    /** Its bytes aren't of the one it names; the one that fits was taken. */
    CONTRADICTED,
    /** Some bytes fit none: the characters that are lost show as U+FFFD. */
    DAMAGED
}
