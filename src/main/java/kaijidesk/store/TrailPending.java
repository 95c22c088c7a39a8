package kaijidesk.store;

import java.time.Instant;
import kaijidesk.trail.TrailKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry that the history gets at the end of a transaction.
 *
 * @param caseNumber null when it is about no case
 * @param entered what was entered, as JSON; null when nothing was
 */
record TrailPending(
        TrailKind kind,
        Instant at,
        String person,
        @Nullable String caseNumber,
        String about,
        @Nullable String entered) {}
