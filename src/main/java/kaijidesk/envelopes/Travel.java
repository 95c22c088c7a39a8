package kaijidesk.envelopes;

import java.util.Optional;

/**
 * What a window shows of a letter that slides in its envelope (F11). Boxes lie on the sheet; the
 * second one may reach beyond it.
 *
 * @param across by how much the letter slides along its lines, in mm
 * @param down by how much it slides up and down
 * @param always what shows wherever the letter lies; empty when nothing does
 * @param ever what shows in some position
 */
public record Travel(double across, double down, Box always, Box ever) {

    /** The travel in an envelope; empty without a window, or when the letter doesn't go in. */
    public static Optional<Travel> of(Envelope envelope) {
        return envelope.holdsLetter()
                ? envelope.pane().map(pane -> of(envelope, pane))
                : Optional.empty();
    }

    private static Travel of(Envelope envelope, Box pane) {
        double across = envelope.face().width() - Fold.WIDTH;
        double down = envelope.face().height() - envelope.fold().height();
        // with the letter pushed to the left and up; from there it only moves right and down
        Box first = pane.moved(0, -envelope.fold().lowered());
        Box last = first.moved(-across, -down);
        return new Travel(
                across,
                down,
                first.common(last),
                Box.between(last.left(), last.top(), first.right(), first.bottom()));
    }
}
