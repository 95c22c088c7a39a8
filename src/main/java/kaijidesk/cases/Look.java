package kaijidesk.cases;

import org.jspecify.annotations.Nullable;

/**
 * A look at personal data that somebody asked for: unmasked, printed, exported, copied, or searched
 * for (R6.02). It is logged before anything shows.
 *
 * @param kind in which way
 * @param number the case it belongs to; null where several cases or none are meant
 * @param about what was looked at, by a text key or the id of a letter; never the data itself
 */
public record Look(Kind kind, @Nullable CaseNumber number, String about) {
    /** In which way personal data was looked at. */
    public enum Kind {
        REVEAL,
        PREVIEW,
        PRINT,
        EXPORT,
        COPY,
        SEARCH
    }
}
