package kaijidesk.letters.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foot of every page of a section.
 *
 * @param code code at the right, or null
 * @param lines small text at the left, at most five lines; the first is set bold
 * @param numbered whether the page number stands at the bottom, as n／m
 */
public record Foot(@Nullable QrCode code, List<String> lines, boolean numbered) {
    /** Only page numbers. */
    public static final Foot NUMBERED = new Foot(null, List.of(), true);

    /** Nothing at all. */
    public static final Foot NONE = new Foot(null, List.of(), false);

    public Foot {
        lines = List.copyOf(lines);
        if (lines.size() > 5) {
            throw new IllegalArgumentException("a foot holds at most five lines");
        }
    }
}
