package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer decides which items are disclosed, each singly, and why they are needed (R2.06). All
 * papers must be accepted (R2.07, R2.09) or overruled, and only what is registered can be chosen
 * (R2.03).
 *
 * @param items the items to disclose
 * @param without single values of them that are left out all the same (R2.19)
 * @param need why they are needed
 */
public record PrepareLitigationDisclosure(
        Set<RegisteredItem> items, @Nullable Set<ItemAt> without, String need) implements Act {
    public PrepareLitigationDisclosure {
        items = Set.copyOf(items);
        without = without == null ? null : Set.copyOf(without);
    }

    /** With every registered value of the items. */
    public PrepareLitigationDisclosure(Set<RegisteredItem> items, String need) {
        this(items, null, need);
    }

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Bars bars =
                Bars.ofOrdinaryCase(file, circumstances)
                        .unless(file.litigation() != null, Rule.R2_05, "bar.no-litigation-request")
                        .unless(file.prepared() == null, Rule.R2_06, "bar.already-prepared")
                        .unlessMisused(circumstances.records().applicant(), circumstances)
                        .unlessMisusedHere(Side.APPLICANT, file)
                        .unlessOfParties(file, circumstances);
        if (bars.none() && file.litigation() != null) {
            accepted(file, circumstances, bars);
        }
        return bars.list();
    }

    /** Of each paper the first check that bars or is open, unless a supervisor overruled it. */
    private static void accepted(CaseFile file, Circumstances circumstances, Bars bars) {
        for (List<PaperVerdict> points : circumstances.papers(file).values()) {
            for (PaperVerdict point : points) {
                Verdict verdict = point.verdict();
                if (!verdict.status().passes() && !file.overrules().containsKey(verdict.rule())) {
                    bars.unless(verdict);
                    break;
                }
            }
        }
        bars.unlessReadable(file, circumstances);
        for (ExtraDocument document : file.documents()) {
            bars.unless(
                    document.accepted() || file.overrules().containsKey(Rule.R2_07),
                    Rule.R2_07,
                    "bar.document-open",
                    document.number(),
                    document.name());
        }
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return ChosenItems.bars(
                Bars.of(standing(file, circumstances)), items, without, need, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.withPrepared(ChosenItems.prepared(items, without, need, circumstances)));
    }
}
