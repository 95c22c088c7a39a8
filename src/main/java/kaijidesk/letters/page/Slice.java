package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strip across the page that is never cut: a line, a table row.
 *
 * @param height in points
 * @param marks what is drawn in it
 * @param stays whether it must be on the same page as the next slice
 * @param blank whether it is mere space, dropped at the top of a page
 * @param head drawn again above it when it begins a new page, or null
 * @param closing drawn in it besides when it ends its page
 */
record Slice(
        double height,
        List<Mark> marks,
        boolean stays,
        boolean blank,
        @Nullable Slice head,
        List<Mark> closing) {

    static Slice of(double height, List<Mark> marks) {
        return new Slice(height, List.copyOf(marks), false, false, null, List.of());
    }

    static Slice space(double height) {
        return new Slice(height, List.of(), false, true, null, List.of());
    }

    Slice staying() {
        return new Slice(height, marks, true, blank, head, closing);
    }

    /** The same, but read nowhere: page furniture. */
    Slice bare() {
        List<Mark> drawn = marks.stream().map(mark -> mark.in(null)).toList();
        return new Slice(height, drawn, stays, blank, head, closing);
    }

    Slice under(Slice repeated, List<Mark> whenLast) {
        return new Slice(height, marks, stays, blank, repeated, whenLast);
    }

    /** The slices, each but the last bound to the next. */
    static List<Slice> bind(List<Slice> slices) {
        List<Slice> bound = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            boolean last = i == slices.size() - 1;
            bound.add(last ? slices.get(i) : slices.get(i).staying());
        }
        return bound;
    }

    static double height(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::height).sum();
    }
}
