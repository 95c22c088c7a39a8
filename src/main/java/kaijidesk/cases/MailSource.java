package kaijidesk.cases;

/** By which way a mail came in. */
public enum MailSource {
    /** A person dropped its file on the screen. */
    DROPPED,
    /** The command line. */
    COMMAND,
    /** The watched folder. */
    FOLDER,
    /** The mailbox. */
    MAILBOX
}
