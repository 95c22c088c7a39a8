package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer decides which of the seller's contact data a rights holder learns (R4.04). No notice
 * goes to the seller before.
 *
 * @param items the items to disclose
 * @param without single values that are left out all the same (R2.19)
 * @param need why they are needed
 */
public record PrepareRightsDisclosure(
        Set<RegisteredItem> items, @Nullable Set<ItemAt> without, String need) implements Act {
    public PrepareRightsDisclosure {
        items = Set.copyOf(items);
        without = without == null ? null : Set.copyOf(without);
    }

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofRightsCase(file, circumstances)
                .unless(file.prepared() == null, Rule.R4_04, "bar.already-prepared")
                .unlessSellerKnown(circumstances)
                .unlessEligible(file, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return ChosenItems.bars(
                Bars.of(standing(file, circumstances)), items, without, need, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.withPrepared(ChosenItems.prepared(items, without, need, circumstances))
                        .withParties(Parties.ofClaim(file, circumstances)));
    }
}
