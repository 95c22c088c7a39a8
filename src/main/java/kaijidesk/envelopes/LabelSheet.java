package kaijidesk.envelopes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Step;

/**
 * A sheet of labels on A4. Lengths in mm.
 *
 * @param name how the office calls it
 * @param rows labels from top to bottom
 * @param columns labels from left to right
 * @param width of a label
 * @param height of a label
 * @param left margin of the sheet
 * @param top margin of the sheet
 * @param gapAcross between two columns
 * @param gapDown between two rows
 * @param offset where the printer must print it
 */
public record LabelSheet(
        String name,
        int rows,
        int columns,
        double width,
        double height,
        double left,
        double top,
        double gapAcross,
        double gapDown,
        Offset offset) {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 6;
    private static final double LEAST_WIDTH = 50;
    private static final double LEAST_HEIGHT = 25;
    private static final double TOLERANCE = 0.5;

    /** How many labels a sheet has. */
    public int count() {
        return rows * columns;
    }

    /**
     * Where a label lies.
     *
     * @param label from 0, row by row
     */
    public Box place(int label) {
        return new Box(
                left + label % columns * (width + gapAcross),
                top + label / columns * (height + gapDown),
                width,
                height);
    }

    /**
     * How many sheets so many labels take.
     *
     * @param first the first free label of the first sheet, from 0
     */
    public int sheets(int first, int labels) {
        return (first + labels + count() - 1) / count();
    }

    /** Why labels can't begin there; empty when they can. */
    public Optional<Step> wrongFirst(int first) {
        return first >= 0 && first < count()
                ? Optional.empty()
                : Optional.of(Step.of("labels.first", count()));
    }

    /** Everything for which nobody could use it, in the user's words; empty when it can be used. */
    public List<Step> wrong() {
        List<Step> wrong = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            wrong.add(Step.of("envelope.name", LONGEST_NAME));
        }
        if (rows < 1 || rows > MOST_ROWS || columns < 1 || columns > MOST_COLUMNS) {
            wrong.add(Step.of("labels.count", MOST_ROWS, MOST_COLUMNS));
        }
        if (!(width >= LEAST_WIDTH && height >= LEAST_HEIGHT)) {
            wrong.add(Step.of("labels.size", Length.text(LEAST_WIDTH), Length.text(LEAST_HEIGHT)));
        }
        if (!(left >= 0 && top >= 0 && gapAcross >= 0 && gapDown >= 0)) {
            wrong.add(Step.of("labels.negative"));
        }
        if (wrong.isEmpty()) {
            Box last = place(count() - 1);
            double right = last.right() - Fold.WIDTH;
            double below = last.bottom() - Fold.HEIGHT;
            if (right > TOLERANCE || below > TOLERANCE) {
                wrong.add(
                        Step.of(
                                "labels.sheet",
                                Length.text(Math.max(0, right)),
                                Length.text(Math.max(0, below))));
            }
        }
        if (!offset.likely()) {
            wrong.add(Step.of("envelope.offset"));
        }
        return wrong;
    }
}
