package kaijidesk.cases;

/** Where a scanned page is. */
public enum ScanState {
    /** Nobody has said yet where it belongs. */
    TRAY,
    /** With its case. */
    FILED,
    /** Its picture is gone; that it was here stays. */
    DESTROYED
}
