package kaijidesk.scans;

/** Why a file can't be taken apart into pages. */
public enum ScanFault {
    /** Its content is none of the kinds that scanners write. */
    NOT_A_SCAN,
    FILE_TOO_LARGE,
    TOO_MANY_PAGES,
    /** A page has more dots than a sheet of paper can need. */
    PAGE_TOO_LARGE,
    /** A password is needed to open it. */
    LOCKED,
    DAMAGED,
    /** There is no page in it. */
    EMPTY,
    TOO_SLOW,
    TOO_MUCH_MEMORY
}
