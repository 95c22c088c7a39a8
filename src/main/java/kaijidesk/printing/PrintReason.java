package kaijidesk.printing;

/** Why something isn't printed, or not yet. */
public enum PrintReason {
    /** Nobody answers at that address. */
    UNREACHABLE,
    /** Its certificate isn't one that this computer trusts. */
    NOT_TRUSTED,
    /** It didn't answer in time. */
    NO_ANSWER,
    /** What answers there speaks no IPP. */
    GARBLED,
    /** The connection broke before the printer had the whole document. */
    DROPPED,
    /** It wants to know who prints, or doesn't let this computer. */
    NOT_ALLOWED,
    /** It takes no PDF. */
    NO_PDF,
    /** It has no such tray, or doesn't print on both sides. */
    NOT_SUPPORTED,
    /** It takes no jobs at present. */
    NOT_ACCEPTING,
    /** It is busy. */
    BUSY,
    /** It said no. */
    REFUSED,
    /** It gave up the job. */
    ABORTED,
    /** The user cancelled it at the desk. */
    CANCELLED,
    /** Somebody cancelled it at the printer. */
    CANCELLED_THERE,
    /** The user thought better of it. */
    NOT_CHOSEN,
    /** The system has no printer. */
    NO_PRINTER,
    /** The system's queue has it. */
    HANDED_OVER,
    /** Other jobs come first. */
    QUEUED,
    /** It is being printed. */
    PRINTING,
    /** It is held until somebody lets it go. */
    HELD,
    /** There is no paper. */
    PAPER_OUT,
    /** The paper is stuck. */
    JAM,
    /** The toner or ink is used up. */
    TONER,
    /** A cover or a door is open. */
    COVER_OPEN,
    /** The printer stopped for another reason. */
    STOPPED
}
