package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * What was prepared isn't released but goes back to review (R6.04): stage 1, stage 2 or a refusal,
 * whichever waits.
 *
 * @param note why, for the file
 */
public record SendBack(String note) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Stage stage = circumstances.stage(file);
        boolean waits =
                stage == Stage.CONTACT_RELEASE_PENDING
                        || stage == Stage.DISCLOSURE_RELEASE_PENDING
                        || stage == Stage.REFUSAL_RELEASE_PENDING;
        return waits
                ? List.of()
                : Bars.ofOpenCase(file, circumstances).add(Rule.R6_04, "bar.nothing-waits").list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances)).unlessNoted(note, Rule.R6_04).list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                switch (circumstances.stage(file)) {
                    case REFUSAL_RELEASE_PENDING -> unpinned(file.withRefusal(null));
                    case DISCLOSURE_RELEASE_PENDING -> file.withPrepared(null);
                    default -> unpinned(file.withEligible(null));
                });
    }

    /**
     * Before stage 1 nothing has been told to anybody, so the parties may still turn out to be
     * others.
     */
    private static CaseFile unpinned(CaseFile file) {
        return file.eligible() == null ? file.withParties(null) : file;
    }
}
