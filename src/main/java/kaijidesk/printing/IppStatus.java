package kaijidesk.printing;

/** What an answer's status (RFC 8011, appendix B) means for a job. */
final class IppStatus {
    static final int NOT_FOUND = 0x0406;
    static final int GONE = 0x0407;
    static final int NO_SUCH_OPERATION = 0x0501;

    private static final int FIRST_ERROR = 0x0100;

    private IppStatus() {}

    static boolean good(int status) {
        return status < FIRST_ERROR;
    }

    /** Whether the printer doesn't know the job, or knows it no longer. */
    static boolean unknownJob(int status) {
        return status == NOT_FOUND || status == GONE;
    }

    /** Why the printer said no. */
    static PrintReason reason(int status) {
        return switch (status) {
            case 0x0401, 0x0402, 0x0403 -> PrintReason.NOT_ALLOWED;
            case 0x040A -> PrintReason.NO_PDF;
            case 0x040B -> PrintReason.NOT_SUPPORTED;
            case 0x0505, 0x0507 -> PrintReason.BUSY;
            case 0x0506 -> PrintReason.NOT_ACCEPTING;
            default -> PrintReason.REFUSED;
        };
    }
}
