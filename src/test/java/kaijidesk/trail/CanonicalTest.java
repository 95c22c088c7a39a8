package kaijidesk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** An entry's canonical bytes: one entry, one row of bytes. */
class CanonicalTest {
    @Property
    @Label("R6.05: texts in other pieces, or one of them missing, make other bytes")
    boolean pieces(
            @ForAll @Size(max = 4) List<String> one, @ForAll @Size(max = 4) List<String> other) {
        return one.equals(other) == Arrays.equals(bytes(one), bytes(other));
    }

    @Property
    @Label("R6.05: where a border between two fields lies makes a difference")
    void borders(@ForAll String text, @ForAll @IntRange(max = 20) int at) {
        int cut = Math.min(at, text.length());
        List<String> halves = List.of(text.substring(0, cut), text.substring(cut));
        if (cut > 0) {
            assertThat(bytes(halves)).isNotEqualTo(bytes(List.of("", text)));
        }
        if (cut < text.length()) {
            assertThat(bytes(halves)).isNotEqualTo(bytes(List.of(text, "")));
        }
    }

    @Property
    @Label("R6.05: an entry that differs in any one field has other bytes")
    void everyField(
            @ForAll long number,
            @ForAll @IntRange int second,
            @ForAll String person,
            @ForAll String about,
            @ForAll byte[] digest) {
        TrailEntry entry =
                new TrailEntry(
                        number, Instant.ofEpochSecond(second), person, "ACT", null, about, digest);
        for (TrailEntry other : changed(entry)) {
            assertThat(other.canonical()).isNotEqualTo(entry.canonical());
        }
    }

    @Property
    @Label("R6.05: a text that UTF-8 can't hold stays different from what stands in its place")
    boolean surrogates(@ForAll @IntRange(min = 0xD800, max = 0xDFFF) int unit) {
        String lone = Character.toString((char) unit);
        return !Arrays.equals(bytes(List.of(lone)), bytes(List.of("?")))
                && !Arrays.equals(bytes(List.of(lone)), bytes(List.of("\uFFFD")));
    }

    /** The entry with each of its fields changed. */
    static List<TrailEntry> changed(TrailEntry e) {
        byte[] longer = Arrays.copyOf(e.digest(), e.digest().length + 1);
        String number = e.caseNumber();
        return List.of(
                new TrailEntry(
                        e.number() + 1,
                        e.at(),
                        e.person(),
                        e.kind(),
                        number,
                        e.about(),
                        e.digest()),
                new TrailEntry(
                        e.number(),
                        e.at().plusNanos(1000),
                        e.person(),
                        e.kind(),
                        number,
                        e.about(),
                        e.digest()),
                new TrailEntry(
                        e.number(),
                        e.at(),
                        e.person() + " ",
                        e.kind(),
                        number,
                        e.about(),
                        e.digest()),
                new TrailEntry(
                        e.number(), e.at(), e.person(), "COPY", number, e.about(), e.digest()),
                new TrailEntry(
                        e.number(),
                        e.at(),
                        e.person(),
                        e.kind(),
                        number == null ? "" : null,
                        e.about(),
                        e.digest()),
                new TrailEntry(
                        e.number(),
                        e.at(),
                        e.person(),
                        e.kind(),
                        number,
                        e.about() + "\0",
                        e.digest()),
                new TrailEntry(
                        e.number(), e.at(), e.person(), e.kind(), number, e.about(), longer));
    }

    private static byte[] bytes(List<String> texts) {
        Canonical canonical = new Canonical();
        new ArrayList<>(texts).forEach(canonical::text);
        return canonical.end();
    }
}
