package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * A note for the file, such as a telephone call that was declined (R5.02). It changes nothing but
 * the history (R6.05).
 *
 * @param note the text
 */
public record AddNote(String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return List.of();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return new Bars().unlessNoted(note, Rule.R6_05).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file);
    }
}
