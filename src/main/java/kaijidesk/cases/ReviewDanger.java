package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * A second reviewer looks at what waits in a case with the danger flag. Who prepared it can't, and
 * who reviews it can't release it: three persons see a dangerous disclosure (R6.04).
 *
 * @param disclosable whether it may be released all the same
 * @param note why, for the file only
 */
public record ReviewDanger(boolean disclosable, String note) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Decision prepared = file.danger() == null ? null : file.waiting();
        return Bars.ofOpenCase(file, circumstances)
                .unless(file.danger() != null, Rule.R3_05, "bar.no-danger")
                .unless(file.danger() == null || prepared != null, Rule.R3_05, "bar.nothing-waits")
                .unlessSecondPerson(prepared, circumstances.person())
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances)).unlessNoted(note, Rule.R3_05).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Danger.Review review = new Danger.Review(disclosable, circumstances.decision(note));
        return Outcome.of(
                file.withDanger(
                        java.util.Objects.requireNonNull(file.danger()).withReview(review)));
    }
}
