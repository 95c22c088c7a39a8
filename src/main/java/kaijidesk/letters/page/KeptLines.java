package kaijidesk.letters.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lines set from the office's own words, kept for the next document: they make most of a letter and
 * are the same in each of its kind. Nothing that is said of anybody is kept. For any thread.
 */
final class KeptLines {
    /** What the wordings of some editions come to in all their styles. */
    private static final int MOST = 4000;

    /** How a text is made into lines. */
    enum Way {
        RAGGED,
        JUSTIFIED,
        EVEN,
        SINGLE,
        SPREAD
    }

    /** A text, and all that its lines depend on; lengths are points. */
    record Wanted(Way way, String text, TextStyle style, double width, double indent) {}

    private final Map<Wanted, List<GlyphRun>> lines = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    /** The lines as they were set before, or as they are set now. */
    List<GlyphRun> lines(Wanted wanted, Supplier<List<GlyphRun>> set) {
        List<GlyphRun> known = lines.get(wanted);
        if (known == null) {
            known = set.get().stream().map(run -> run.keptAs(numbers.incrementAndGet())).toList();
            if (lines.size() >= MOST) {
                lines.clear();
            }
            lines.put(wanted, known);
        }
        return known;
    }
}
