package kaijidesk.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a history somebody wants to see; null without a bound.
 *
 * @param person part of who it was, as stored
 * @param kind what they tell of
 * @param caseNumber the case they are about
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record TrailFilter(
        @Nullable String person,
        @Nullable TrailKind kind,
        @Nullable String caseNumber,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Every entry. */
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);
}
