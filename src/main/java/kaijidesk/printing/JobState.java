package kaijidesk.printing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kaijidesk.printing.ipp.IppAttributes;

/**
 * What a printer says of a job.
 *
 * @param state by RFC 8011, 5.3.7; 0 when it says nothing
 * @param reasons why it is in that state
 * @param printerReasons why the printer stands still
 * @param documents how many documents it has, if it says so
 * @param pages how many sides are on paper, as far as it counts them
 * @param untouched whether it says that it never began to print it
 */
record JobState(
        int state,
        List<String> reasons,
        List<String> printerReasons,
        OptionalInt documents,
        int pages,
        boolean untouched) {
    private static final int PENDING = 3;
    private static final int HELD = 4;
    private static final int PROCESSING = 5;
    private static final int STOPPED = 6;
    private static final int CANCELLED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;

    static JobState of(IppAttributes told) {
        return new JobState(
                told.number("job-state").orElse(0),
                told.texts("job-state-reasons"),
                told.texts("job-printer-state-reasons"),
                told.number("number-of-documents"),
                Math.max(0, told.number("job-impressions-completed").orElse(0)),
                told.has("time-at-processing") && told.number("time-at-processing").isEmpty());
    }

    /** How it ended, once it has. */
    Optional<PrintResult> end() {
        return Optional.ofNullable(
                switch (state) {
                    case COMPLETED ->
                            reasons.contains("job-completed-with-errors")
                                    ? new PrintResult.Unknown()
                                    : new PrintResult.Printed();
                    case ABORTED -> unfinished(PrintReason.ABORTED);
                    case CANCELLED -> unfinished(PrintReason.CANCELLED_THERE);
                    default -> null;
                });
    }

    /**
     * It ended early. Some pages may be on paper all the same, unless the printer never began: a
     * count of none isn't enough, since many don't count, and neither is that it has no document
     * any more, since some drop it with the job.
     */
    PrintResult unfinished(PrintReason why) {
        return pages == 0 && (untouched || incoming())
                ? new PrintResult.Refused(why)
                : new PrintResult.Unknown();
    }

    /** Whether it is over without everything on paper. */
    boolean given() {
        return state == ABORTED || state == CANCELLED;
    }

    /** Whether the printer lacks the document, or did when the job ended. */
    boolean incoming() {
        return reasons.contains("job-incoming")
                || reasons.contains("job-data-insufficient")
                || (!given()
                        && state != PROCESSING
                        && state != STOPPED
                        && documents.orElse(1) == 0);
    }

    /** What it waits for, given what the printer says of itself when it stands still. */
    PrintReason waitsFor() {
        return switch (state) {
            case PENDING -> halted() ? Troubles.of(both()) : PrintReason.QUEUED;
            case HELD -> PrintReason.HELD;
            case STOPPED -> Troubles.of(both());
            default -> PrintReason.PRINTING;
        };
    }

    /** Whether the printer stands still, and may say why. */
    boolean halted() {
        return state == STOPPED || (state == PENDING && reasons.contains("printer-stopped"));
    }

    private List<String> both() {
        return Stream.concat(printerReasons.stream(), reasons.stream()).toList();
    }
}
