package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Puts slices on pages: what must stay together moves to the next page together. */
final class Paginator {
    /** A mark's place on its page: to be drawn with its origin there. */
    record Placed(double x, double y, Mark mark) {}

    private final double bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private List<Mark> closing = List.of();
    private double y = Sheet.TOP;
    private double closingY = Sheet.TOP;

    private Paginator(double bottom) {
        this.bottom = bottom;
    }

    /** The pages of a flow of slices whose text ends at a height, at least one page. */
    static List<List<Placed>> pages(List<Slice> slices, double bottom) {
        Paginator paginator = new Paginator(bottom);
        for (int from = 0; from < slices.size(); ) {
            int end = from + 1;
            while (slices.get(end - 1).stays() && end < slices.size()) {
                end++;
            }
            paginator.addGroup(slices.subList(from, end));
            from = end;
        }
        paginator.pages.add(paginator.page);
        return paginator.pages;
    }

    private void addGroup(List<Slice> group) {
        if (y + Slice.height(group) > bottom && Slice.height(group) <= bottom - Sheet.TOP) {
            turn();
        }
        group.forEach(this::add);
    }

    private void add(Slice slice) {
        if (!slice.blank() && y + slice.height() > bottom) {
            turn();
        }
        boolean top = y == Sheet.TOP;
        if (top && slice.blank() && !pages.isEmpty()) {
            return;
        }
        if (top && slice.head() != null) {
            draw(slice.head());
        }
        draw(slice);
    }

    private void draw(Slice slice) {
        slice.marks().forEach(mark -> page.add(new Placed(Sheet.LEFT, y, mark)));
        closing = slice.closing();
        closingY = y;
        y += slice.height();
    }

    private void turn() {
        if (y == Sheet.TOP) {
            return;
        }
        closing.forEach(mark -> page.add(new Placed(Sheet.LEFT, closingY, mark)));
        closing = List.of();
        pages.add(page);
        page = new ArrayList<>();
        y = Sheet.TOP;
    }
}
