package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Until when a paper proves identity and address (R2.11), a profile value.
 *
 * @param document the paper
 * @param substitute whether it counts only where the applicant has none of the others
 * @param acceptedUntil last day of arrival on which it counts, null without an end
 * @param issuedUntil last day of issue with which it counts, null without an end
 * @param addressUntil last day of issue with which it bears an address, null where it always does
 */
public record IdentityRule(
        IdentityDocument document,
        boolean substitute,
        @Nullable LocalDate acceptedUntil,
        @Nullable LocalDate issuedUntil,
        @Nullable LocalDate addressUntil) {
    public IdentityRule {
        Objects.requireNonNull(document);
    }

    /** Whether the paper can still be sent in on that day. */
    public boolean acceptedOn(LocalDate day) {
        return acceptedUntil == null || !day.isAfter(acceptedUntil);
    }
}
