package kaijidesk.envelopes;

import java.util.Map;
import java.util.Optional;

/**
 * A sheet that lies before a letter in its window envelope and bears nothing but the address where
 * the window shows it (送付台紙). It is folded as the letter is.
 */
public final class Cover {
    /** Between the address and the edge of what always shows. */
    private static final double MARGIN = 1;

    /** Below the sheet's lower edge nothing of it stands; so high is what stands there. */
    private static final double FOOT = 34;

    private static final double SIDE = 20;

    private Cover() {}

    /** Where things stand on it; empty without a window, or when the letter doesn't go in. */
    public static Optional<SheetLayout> of(Envelope envelope) {
        return Travel.of(envelope)
                .map(travel ->
                        new SheetLayout(
                                travel.always().common(envelope.fold().front()).inside(MARGIN),
                                Map.of(SheetPart.TEXT, foot())));
    }

    /** Where its code and its few words stand. */
    public static Box foot() {
        return Box.between(SIDE, Fold.HEIGHT - SIDE - FOOT, Fold.WIDTH - SIDE, Fold.HEIGHT - SIDE);
    }
}
