package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The case is closed: after a disclosure, when the talks succeeded, or when it wasn't accepted in
 * the first place. From here its retention runs (R6.03).
 *
 * @param note how it ended
 */
public record CloseCase(String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.of(decided(file, circumstances)).unlessPairOpen(circumstances).list();
    }

    private static List<Bar> decided(CaseFile file, Circumstances circumstances) {
        return switch (circumstances.stage(file)) {
            case CONTACT_DISCLOSED, DISCLOSED, REFUSED, NOT_ACCEPTED, SERVICE_ENDED -> List.of();
            case CLOSED -> Bars.ofOpenCase(file, circumstances).list();
            case INCOMPLETE, UNDER_REVIEW, RIGHTS_REVIEW ->
                    endedForAll(circumstances) || unanswerable(file, circumstances)
                            ? List.of()
                            : undecided();
            default -> endedForAll(circumstances) ? List.of() : undecided();
        };
    }

    /** The service's end may take the open cases with it, as the profile says (R1.05). */
    private static boolean endedForAll(Circumstances circumstances) {
        return circumstances.profile().allEndedOn(circumstances.today());
    }

    /**
     * Where the records know no trade or applicant, or it wasn't the member who wrote, nobody can
     * be answered.
     */
    private static boolean unanswerable(CaseFile file, Circumstances circumstances) {
        return !PrepareRefusal.standing(file, circumstances).isEmpty();
    }

    private static List<Bar> undecided() {
        return new Bars().add(Rule.R6_03, "bar.undecided").list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances)).unlessNoted(note, Rule.R6_03).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withClosed(circumstances.decision(note)));
    }
}
