package kaijidesk.envelopes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.Step;

/**
 * Whether a window shows a letter's whole address wherever the letter lies, and never anything
 * else: only the address may ever show (F11).
 */
public final class WindowCheck {
    /** A printer isn't more exact than that. */
    static final double TOLERANCE = 0.5;

    private WindowCheck() {}

    /** What is wrong, in the user's words; empty when nothing is, or there is no window. */
    public static List<Step> faults(Envelope envelope, SheetLayout sheet) {
        return Travel.of(envelope)
                .map(travel -> faults(travel, envelope.fold(), sheet))
                .orElse(List.of());
    }

    private static List<Step> faults(Travel travel, Fold fold, SheetLayout sheet) {
        List<Step> faults = new ArrayList<>();
        hidden(sheet.address(), travel.always())
                .forEach((edge, by) -> faults.add(Step.of("window.hides", edge, Length.text(by))));
        for (SheetPart part : SheetPart.values()) {
            Box place = sheet.parts().getOrDefault(part, new Box(0, 0, 0, 0));
            Box seen = place.common(travel.ever());
            double by = Math.min(seen.width(), seen.height());
            if (by > TOLERANCE) {
                faults.add(Step.of("window.shows", part, Length.text(by)));
            }
        }
        double beyond = travel.ever().bottom() - fold.front().bottom();
        if (beyond > TOLERANCE) {
            faults.add(Step.of("window.fold", Length.text(beyond)));
        }
        return faults;
    }

    /** By how much each edge of something can be hidden. */
    private static Map<Edge, Double> hidden(Box thing, Box always) {
        Map<Edge, Double> hidden = new EnumMap<>(Edge.class);
        hidden.put(Edge.LEFT, always.left() - thing.left());
        hidden.put(Edge.RIGHT, thing.right() - always.right());
        hidden.put(Edge.TOP, always.top() - thing.top());
        hidden.put(Edge.BOTTOM, thing.bottom() - always.bottom());
        hidden.values().removeIf(by -> by <= TOLERANCE);
        return hidden;
    }
}
