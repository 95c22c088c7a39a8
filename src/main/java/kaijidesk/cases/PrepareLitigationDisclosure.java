package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Papers;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

/**
 * The reviewer decides which items are disclosed, each singly, and why they are needed (R2.06). All
 * four papers must be accepted (R2.09), and only what is registered can be chosen (R2.03).
 *
 * @param items the items to disclose
 * @param need why they are needed
 */
public record PrepareLitigationDisclosure(Set<RegisteredItem> items, String need) implements Act {
    public PrepareLitigationDisclosure {
        items = Set.copyOf(items);
    }

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Bars bars =
                Bars.ofOpenCase(file)
                        .unless(file.litigation() != null, Rule.R2_05, "bar.no-litigation-request")
                        .unless(file.prepared() == null, Rule.R2_06, "bar.already-prepared");
        bars.unlessOfParties(file, circumstances);
        if (bars.none()) {
            file.checklist(circumstances.profile(), circumstances.today())
                    .ifPresent(papers -> accepted(file, papers, bars));
        }
        return bars.list();
    }

    /** Of each paper the first check that bars or is open. */
    private static void accepted(CaseFile file, Papers papers, Bars bars) {
        for (PaperKind kind : PaperKind.values()) {
            papers.verdicts(kind, file.papers().get(kind)).stream()
                    .map(PaperVerdict::verdict)
                    .filter(verdict -> !verdict.status().passes())
                    .limit(1)
                    .forEach(bars::unless);
        }
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Bars bars =
                Bars.of(standing(file, circumstances))
                        .unless(!items.isEmpty(), Rule.R2_06, "bar.items-needed")
                        .unlessNoted(need, Rule.R2_06);
        for (RegisteredItem item : items) {
            bars.unless(
                            circumstances.profile().disclosableItems().contains(item),
                            Rule.R2_06,
                            "bar.item-not-in-profile",
                            item)
                    .unless(
                            Registered.hasItem(item, circumstances),
                            Rule.R2_03,
                            "bar.item-not-registered",
                            item);
        }
        return bars.list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.withPrepared(new PreparedDisclosure(circumstances.decision(need), items)));
    }
}
