package kaijidesk.desk;

/** Why something can't be done with a mail of the inbox. */
public enum TakeBar {
    /** The inbox has no such mail. */
    NO_SUCH_MAIL,
    /** Somebody decided about it already. */
    DECIDED,
    /** Only its head is kept: it is too large. */
    NOT_WHOLE,
    /** It can't be read as an application (R5.01, R5.03). */
    UNREADABLE,
    /** A reason has to be noted. */
    NOTE_NEEDED,
    /** Nobody can have received it at that moment. */
    NO_SUCH_MOMENT,
    /** Only what was set aside can be put back. */
    NOT_SET_ASIDE,
    /** The mail says nothing of what is to be added. */
    NOTHING_TO_ADD,
    /** The settings of where mails are fetched can't be used. */
    BAD_SETTINGS
}
