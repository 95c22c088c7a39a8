package kaijidesk.cases;

/**
 * Who says when a mail was received, from which periods count (R1.01, R1.03). Its sender never
 * does.
 */
public enum MomentSource {
    /** The mail server, by the date under which it keeps the mail. */
    SERVER,
    /** Our own mail server, by the line it wrote into the mail. */
    STAMP,
    /** Nobody: it is the moment when the mail was taken in. */
    TAKEN_IN,
    /** A person, with a note. */
    PERSON
}
