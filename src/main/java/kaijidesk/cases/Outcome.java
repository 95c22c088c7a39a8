package kaijidesk.cases;

import java.util.List;

/**
 * What an act changes: the next state of the file, and what must happen in the same transaction.
 *
 * @param file the case afterwards
 * @param effects what else is written with it
 */
public record Outcome(CaseFile file, List<Effect> effects) {
    public Outcome {
        effects = List.copyOf(effects);
    }

    static Outcome of(CaseFile file, Effect... effects) {
        return new Outcome(file, List.of(effects));
    }
}
