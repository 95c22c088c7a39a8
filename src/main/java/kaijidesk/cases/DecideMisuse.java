package kaijidesk.cases;

import java.util.List;
import java.util.Objects;
import kaijidesk.regime.Rule;

/**
 * A second person decides whether a reported misuse is true; once it is, nothing more is disclosed
 * to that side (R4.05, R6.04).
 *
 * @param by who is said to have done it
 * @param confirmed whether it is true
 * @param note why, for the file only
 */
public record DecideMisuse(Side by, boolean confirmed, String note) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        boolean open = file.misuses().values().stream().anyMatch(each -> each.decided() == null);
        return new Bars().unless(open, Rule.R4_05, "bar.no-misuse-reported").list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Misuse reported = file.misuses().get(by);
        return Bars.of(standing(file, circumstances))
                .unless(
                        reported != null && reported.decided() == null,
                        Rule.R4_05,
                        "bar.no-misuse-reported")
                .unlessSecondPerson(
                        reported == null ? null : reported.reported(), circumstances.person())
                .unlessNoted(note, Rule.R4_05)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Decision reported = Objects.requireNonNull(file.misuses().get(by)).reported();
        return Outcome.of(
                file.withMisuse(by, new Misuse(reported, circumstances.decision(note), confirmed)));
    }
}
