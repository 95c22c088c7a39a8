package kaijidesk.letters;

import java.util.List;
import kaijidesk.letters.ReviewSheet.Fact;

/**
 * A record of the office on paper, such as what was provided to whom, or that papers were
 * destroyed.
 *
 * @param title what it is, with the case's number and nobody's name
 * @param internal whether it stays in the office, which it then says
 * @param lead what it records, in a sentence
 * @param heads of the two columns: what, and the words
 * @param parts each thing recorded
 * @param signing who answers for it, from the day down to the department; empty where nobody signs
 * @param signatures whose name and seal are asked for; empty where nobody's are
 * @param printed when and by whom it was printed; empty where that doesn't belong on it
 */
public record RecordSheet(
        String title,
        boolean internal,
        String lead,
        List<String> heads,
        List<Part> parts,
        List<String> signing,
        List<Signature> signatures,
        String printed) {
    /**
     * One thing recorded.
     *
     * @param heading what it is; empty where there is only one
     * @param facts in pairs of label and words
     */
    public record Part(String heading, List<Fact> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Somebody who signs and seals.
     *
     * @param where what stands before the department
     * @param who what stands before the name
     */
    public record Signature(String where, String who) {}

    public RecordSheet {
        heads = List.copyOf(heads);
        parts = List.copyOf(parts);
        signing = List.copyOf(signing);
        signatures = List.copyOf(signatures);
    }
}
