package kaijidesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a case that was purged, beside its number, its letters' numbers and the hashes of
 * its history (R6.03).
 *
 * @param number its number
 * @param receivedAt first receipt
 * @param closedAt when it was closed
 * @param keptUntil the last day of its retention
 * @param ending how it ended
 * @param headline the verdict in one word
 * @param proposed who proposed the purge
 * @param purged who purged it
 * @param extent what was destroyed
 * @param compactedAt when the office's file was written anew without it; null before, and until
 *     then its traces are in the file
 */
public record PurgedCase(
        CaseNumber number,
        Instant receivedAt,
        Instant closedAt,
        LocalDate keptUntil,
        Ending ending,
        Headline headline,
        Decision proposed,
        Decision purged,
        PurgeExtent extent,
        @Nullable Instant compactedAt) {
    /** Whether nothing of it can be recovered from the office's file any more. */
    public boolean beyondRecovery() {
        return compactedAt != null;
    }
}
