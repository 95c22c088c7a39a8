package kaijidesk.cases;

import java.util.List;

/**
 * One kind of act and whether it may be done now.
 *
 * @param kind which
 * @param bars what bars it, empty when it is allowed
 */
public record NextAct(ActKind kind, List<Bar> bars) {
    public NextAct {
        bars = List.copyOf(bars);
    }

    /** Whether nothing bars it. */
    public boolean allowed() {
        return bars.isEmpty();
    }
}
