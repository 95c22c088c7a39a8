package kaijidesk.cases;

import java.util.List;
import java.util.Set;
import kaijidesk.regime.Rule;

/**
 * Somebody could be put in danger by a disclosure: from now on nothing is released without a second
 * reviewer.
 *
 * @param kinds why
 * @param note what is known, for the file only
 */
public record FlagDanger(Set<DangerKind> kinds, String note) implements Act {
    public FlagDanger {
        kinds = Set.copyOf(kinds);
    }

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOpenCase(file, circumstances).list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(!kinds.isEmpty(), Rule.R3_05, "bar.danger-kind-needed")
                .unlessNoted(note, Rule.R3_05)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withDanger(new Danger(kinds, circumstances.decision(note), null)));
    }
}
