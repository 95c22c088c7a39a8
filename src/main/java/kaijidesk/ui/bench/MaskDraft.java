package kaijidesk.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.scans.Region;

/** The rectangles that somebody draws on a page before anything is masked, without a window. */
final class MaskDraft {
    private final List<Region> regions = new ArrayList<>();
    private final int width;
    private final int height;
    private final int most;
    private final int grid;
    private final Runnable changed;
    private int chosen = -1;

    /**
     * None yet.
     *
     * @param width of the picture in dots
     * @param height of the picture in dots
     * @param most how many there may be; a further one takes the place of the last
     * @param grid what is marked grows to whole squares of so many dots
     * @param changed told of each change
     */
    MaskDraft(int width, int height, int most, int grid, Runnable changed) {
        this.width = width;
        this.height = height;
        this.most = most;
        this.grid = grid;
        this.changed = changed;
    }

    List<Region> regions() {
        return List.copyOf(regions);
    }

    /** What of the picture they come to: what is seen is what will be black. */
    List<Region> marked() {
        return regions.stream().map(each -> each.grown(grid).within(width, height)).toList();
    }

    /** Which one the keys move; -1 for none. */
    int chosen() {
        return chosen;
    }

    Optional<Region> one() {
        return chosen < 0 ? Optional.empty() : Optional.of(regions.get(chosen));
    }

    /** Adds one, as far as it lies on the picture. */
    void add(Region region) {
        if (!region.touches(width, height)) {
            return;
        }
        if (regions.size() == most) {
            regions.removeLast();
        }
        regions.add(region.within(width, height));
        chosen = regions.size() - 1;
        changed.run();
    }

    /** Chooses the next one, after the last the first. */
    void next() {
        if (!regions.isEmpty()) {
            chosen = (chosen + 1) % regions.size();
            changed.run();
        }
    }

    void move(int right, int down) {
        replace(one().map(region -> region.moved(right, down, width, height)));
    }

    void size(int wider, int higher) {
        replace(one().map(region -> region.sized(wider, higher, width, height)));
    }

    private void replace(Optional<Region> region) {
        region.ifPresent(changedOne -> {
            regions.set(chosen, changedOne);
            changed.run();
        });
    }

    /** Takes the chosen one away. */
    void remove() {
        if (chosen >= 0) {
            regions.remove(chosen);
            chosen = regions.size() - 1;
            changed.run();
        }
    }

    void clear() {
        regions.clear();
        chosen = -1;
        changed.run();
    }
}
