package kaijidesk.envelopes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.regime.Step;

/**
 * Whether letters can go in an envelope with a window, and how.
 *
 * @param use how
 * @param faults why not simply so, in the user's words
 */
public record WindowVerdict(Use use, List<Step> faults) {
    private static final double LEAST_WIDTH = 45;
    private static final double LEAST_HEIGHT = 18;

    /** How an envelope can be used. */
    public enum Use {
        /** It has no window: it is printed. */
        PRINTED,
        /** The window shows the letter's own address and nothing else. */
        AS_IT_IS,
        /** Only with a sheet before the letter that bears the address alone. */
        WITH_COVER,
        /** Not at all. */
        NOT
    }

    public WindowVerdict {
        faults = List.copyOf(faults);
    }

    /** The verdict on an envelope for letters that are laid out so. */
    public static WindowVerdict of(Envelope envelope, SheetLayout letter) {
        List<Step> wrong = envelope.wrong();
        if (!wrong.isEmpty()) {
            return new WindowVerdict(Use.NOT, wrong);
        }
        if (envelope.window() == null) {
            return new WindowVerdict(Use.PRINTED, List.of());
        }
        List<Step> faults = WindowCheck.faults(envelope, letter);
        if (faults.isEmpty()) {
            return new WindowVerdict(Use.AS_IT_IS, faults);
        }
        Optional<SheetLayout> cover = Cover.of(envelope);
        List<Step> more = new ArrayList<>();
        if (cover.isPresent()) {
            Box address = cover.get().address();
            if (address.width() < LEAST_WIDTH || address.height() < LEAST_HEIGHT) {
                more.add(
                        Step.of(
                                "window.narrow",
                                Length.text(address.width()),
                                Length.text(address.height())));
            }
            more.addAll(WindowCheck.faults(envelope, cover.get()));
        }
        return more.isEmpty()
                ? new WindowVerdict(Use.WITH_COVER, faults)
                : new WindowVerdict(Use.NOT, more);
    }
}
