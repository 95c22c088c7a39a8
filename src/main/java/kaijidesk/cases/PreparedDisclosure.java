package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.Member;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Trade;

/**
 * A disclosure that waits for its release by a second person (R2.06, R6.04).
 *
 * @param prepared who prepared it, when, with the finding of need
 * @param items each item that was decided to be disclosed
 * @param without single values of them that are left out (R2.19)
 */
public record PreparedDisclosure(
        Decision prepared, Set<RegisteredItem> items, Set<ItemAt> without) {
    public PreparedDisclosure {
        items = Set.copyOf(items);
        without = Set.copyOf(without);
    }

    /** What it tells: each distinct registered value that isn't left out. */
    public List<DisclosedItem> disclosed(Member subject, Trade trade) {
        return DisclosedItem.of(subject, trade.tradeNo(), items, without);
    }
}
