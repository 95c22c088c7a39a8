package kaijidesk.trail;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it lies in the store.
 *
 * @param entry what the chain holds of it
 * @param content what was entered; null when nothing was, or when it was destroyed
 * @param salt of the content's digest; null when there is no content
 * @param mac {@link Chain#next}
 */
public record TrailLink(
        TrailEntry entry, @Nullable String content, byte @Nullable [] salt, byte[] mac) {
    /** Its place alone. */
    @Override
    public String toString() {
        return "TrailLink[" + entry.number() + "]";
    }
}
