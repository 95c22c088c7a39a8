package kaijidesk.envelopes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/**
 * A kind of envelope that the office uses. Lengths in mm.
 *
 * @param name how the office calls it
 * @param width its width, standing with the flap up
 * @param height its height, standing so, without the flap
 * @param turned whether it is read lying, with its flap at the right, as 長形 with lines across
 * @param fold how a letter lies in it
 * @param window its window; null when it is printed
 * @param offset where the printer must print it
 */
public record Envelope(
        String name,
        double width,
        double height,
        boolean turned,
        Fold fold,
        @Nullable Window window,
        Offset offset) {
    private static final int LONGEST_NAME = 40;
    private static final double LEAST = 90;
    private static final double MOST = 500;
    private static final double LEAST_WINDOW = 20;

    /** Its face as one reads it. */
    public Box face() {
        return turned ? new Box(0, 0, height, width) : new Box(0, 0, width, height);
    }

    /** Its window on the face as one reads it; empty when it has none. */
    public Optional<Box> pane() {
        return Optional.ofNullable(window)
                .map(hole ->
                        turned
                                ? new Box(
                                        hole.fromBottom(),
                                        hole.fromLeft(),
                                        hole.height(),
                                        hole.width())
                                : new Box(
                                        hole.fromLeft(),
                                        height - hole.fromBottom() - hole.height(),
                                        hole.width(),
                                        hole.height()));
    }

    /** Whether a letter that is folded so goes into it. */
    public boolean holdsLetter() {
        return Fold.WIDTH <= face().width() && fold.height() <= face().height();
    }

    /** Everything for which nobody could use it, in the user's words; empty when it can be used. */
    public List<Step> wrong() {
        List<Step> wrong = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            wrong.add(Step.of("envelope.name", LONGEST_NAME));
        }
        if (!(within(width) && within(height))) {
            wrong.add(Step.of("envelope.size", Length.text(LEAST), Length.text(MOST)));
        }
        fold.wrong().ifPresent(wrong::add);
        if (wrong.isEmpty() && !holdsLetter()) {
            wrong.add(
                    Step.of(
                            "envelope.letter",
                            Length.text(Fold.WIDTH),
                            Length.text(fold.height()),
                            Length.text(face().width()),
                            Length.text(face().height())));
        }
        pane().filter(pane -> !holds(pane))
                .ifPresent(
                        pane -> wrong.add(Step.of("envelope.window", Length.text(LEAST_WINDOW))));
        if (!offset.likely()) {
            wrong.add(Step.of("envelope.offset"));
        }
        return wrong;
    }

    private static boolean within(double length) {
        return length >= LEAST && length <= MOST;
    }

    private boolean holds(Box pane) {
        return pane.width() >= LEAST_WINDOW
                && pane.height() >= LEAST_WINDOW
                && pane.left() >= 0
                && pane.top() >= 0
                && pane.right() <= face().width()
                && pane.bottom() <= face().height();
    }
}
