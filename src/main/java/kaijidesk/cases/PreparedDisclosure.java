package kaijidesk.cases;

import java.util.Set;
import kaijidesk.regime.RegisteredItem;

/**
 * A disclosure that waits for its release by a second person (R2.06, R6.04).
 *
 * @param prepared who prepared it, when, with the finding of need
 * @param items each item that was decided to be disclosed
 */
public record PreparedDisclosure(Decision prepared, Set<RegisteredItem> items) {
    public PreparedDisclosure {
        items = Set.copyOf(items);
    }
}
