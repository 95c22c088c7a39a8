package kaijidesk.letters;

import java.util.List;

/**
 * 審査票: why a case stands as it stands, in words, for the file. It holds no ground of a refusal:
 * paper can stray (R3.06).
 *
 * @param title what it is, with the case's number and nobody's name
 * @param facts what the case is about, in pairs of label and words
 * @param verdicts every rule that was asked
 * @param printed when and by whom it was printed
 */
public record ReviewSheet(String title, List<Fact> facts, List<Judged> verdicts, String printed) {
    /**
     * One fact.
     *
     * @param label what
     * @param words as known
     */
    public record Fact(String label, String words) {}

    /**
     * One rule with its answer.
     *
     * @param rule number and title
     * @param status the answer in a word
     * @param steps evidence and calculation, in reading order
     */
    public record Judged(String rule, String status, List<String> steps) {
        public Judged {
            steps = List.copyOf(steps);
        }
    }

    public ReviewSheet {
        facts = List.copyOf(facts);
        verdicts = List.copyOf(verdicts);
    }
}
