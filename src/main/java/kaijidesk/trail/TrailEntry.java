package kaijidesk.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the chain holds of an entry for ever: all but what was entered, of which it holds a digest.
 * Person, kind and case are the texts as stored, whatever somebody made of them.
 *
 * @param number its place in the office's history, from 1 without gaps
 * @param at when
 * @param person who
 * @param kind the name of a {@link TrailKind}
 * @param caseNumber the case it is about; null when it is about none
 * @param about what: an act's name, a letter, the kind of data seen; never the data
 * @param digest of what was entered, see {@link Chain#digest}
 */
public record TrailEntry(
        long number,
        Instant at,
        String person,
        String kind,
        @Nullable String caseNumber,
        String about,
        byte[] digest) {
    /**
     * Every field with its length before it: two entries that differ in anything have different
     * bytes.
     */
    public byte[] canonical() {
        return new Canonical()
                .number(number)
                .number(at.getEpochSecond())
                .number(at.getNano())
                .text(person)
                .text(kind)
                .text(caseNumber)
                .text(about)
                .bytes(digest)
                .end();
    }

    /** Its place alone. */
    @Override
    public String toString() {
        return "TrailEntry[" + number + "]";
    }
}
