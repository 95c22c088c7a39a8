package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;

/**
 * A case's verdict in one word and the rules behind it, for lists and for the line that receipt
 * prints.
 *
 * @param word the verdict
 * @param rules what bars or what is open, in the order of their verdicts
 */
public record Headline(Word word, List<Rule> rules) {
    /** The verdict in one word. */
    public enum Word {
        SERVICE_ENDED,
        NOT_ACCEPTED,
        INCOMPLETE,
        BARRED,
        REVIEW,
        ELIGIBLE
    }

    public Headline {
        rules = List.copyOf(rules);
    }

    /** What receipt and the lamps come to. */
    public static Headline of(CaseFile file, Assessment assessment) {
        return switch (file.application().arrival()) {
            case SERVICE_ENDED -> new Headline(Word.SERVICE_ENDED, List.of(Rule.R1_05));
            case OTHER_ADDRESS -> new Headline(Word.NOT_ACCEPTED, List.of(Rule.R5_01));
            case ACCEPTED -> ofAccepted(assessment);
        };
    }

    private static Headline ofAccepted(Assessment assessment) {
        List<Rule> barring = assessment.rules(Status.BARRED);
        List<Rule> open = assessment.rules(Status.UNKNOWN);
        if (barring.contains(Rule.R5_03)) {
            return new Headline(Word.INCOMPLETE, barring);
        }
        if (!barring.isEmpty()) {
            return new Headline(Word.BARRED, barring);
        }
        return open.isEmpty()
                ? new Headline(Word.ELIGIBLE, List.of())
                : new Headline(Word.REVIEW, open);
    }
}
