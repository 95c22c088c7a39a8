package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/** What the two acts have in common that choose items for a disclosure (R2.06, R4.04). */
final class ChosenItems {
    private ChosenItems() {}

    /** Each item must be registered, allowed by the profile, and keep a value to tell. */
    static List<Bar> bars(
            Bars bars,
            Set<RegisteredItem> items,
            @Nullable Set<ItemAt> without,
            String need,
            Circumstances circumstances) {
        bars.unless(!items.isEmpty(), Rule.R2_06, "bar.items-needed").unlessNoted(need, Rule.R2_06);
        for (RegisteredItem item : items) {
            bars.unless(
                            circumstances.profile().disclosableItems().contains(item),
                            Rule.R2_06,
                            "bar.item-not-in-profile",
                            item)
                    .unless(
                            Registered.hasItem(item, Set.of(), circumstances),
                            Rule.R2_03,
                            "bar.item-not-registered",
                            item)
                    .unless(
                            !Registered.hasItem(item, Set.of(), circumstances)
                                    || Registered.hasItem(item, leftOut(without), circumstances),
                            Rule.R2_19,
                            "bar.every-value-left-out",
                            item);
        }
        return bars.list();
    }

    static PreparedDisclosure prepared(
            Set<RegisteredItem> items,
            @Nullable Set<ItemAt> without,
            String need,
            Circumstances circumstances) {
        return new PreparedDisclosure(circumstances.decision(need), items, leftOut(without));
    }

    private static Set<ItemAt> leftOut(@Nullable Set<ItemAt> without) {
        return without == null ? Set.of() : without;
    }
}
