package kaijidesk.envelopes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Step;

/**
 * How an A4 letter lies in its envelope.
 *
 * @param panels heights of the panels between the folds in mm, from the top of the sheet; the
 *     uppermost has the address and lies in front
 */
public record Fold(List<Double> panels) {
    /** Width of an A4 sheet. */
    public static final double WIDTH = 210;

    /** Height of an A4 sheet. */
    public static final double HEIGHT = 297;

    /** In three, as A4 goes into 長形3号. */
    public static final Fold THIRDS = new Fold(List.of(99.0, 99.0, 99.0));

    /** Not folded. */
    public static final Fold FLAT = new Fold(List.of(HEIGHT));

    private static final double LEAST_PANEL = 40;
    private static final double TOLERANCE = 0.5;

    public Fold {
        panels = List.copyOf(panels);
    }

    /** The panel that lies in front, on the sheet. */
    public Box front() {
        return new Box(0, 0, WIDTH, panels.isEmpty() ? 0 : panels.getFirst());
    }

    /** How high the folded letter is. */
    public double height() {
        return panels.isEmpty() ? 0 : Collections.max(panels);
    }

    /** How far the front panel's upper edge lies below the folded letter's. */
    double lowered() {
        return height() - front().height();
    }

    /** Where the folds are, in mm from the top of the sheet. */
    public List<Double> lines() {
        double[] down = {0};
        return panels.stream()
                .limit(Math.max(0, panels.size() - 1))
                .map(panel -> down[0] += panel)
                .toList();
    }

    Optional<Step> wrong() {
        double sum = panels.stream().mapToDouble(panel -> panel).sum();
        boolean fine =
                panels.stream().allMatch(panel -> panel >= LEAST_PANEL)
                        && Math.abs(sum - HEIGHT) <= TOLERANCE;
        return fine ? Optional.empty() : Optional.of(Step.of("envelope.panels", Length.text(sum)));
    }
}
