package kaijidesk.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a disclosure could put somebody in danger: a second reviewer must look before anything is
 * released (R3.05, R6.04).
 *
 * @param kinds why
 * @param raised who raised the flag
 * @param review what the second reviewer found of what waits now; null before
 */
public record Danger(Set<DangerKind> kinds, Decision raised, @Nullable Review review) {
    /**
     * A second reviewer's finding.
     *
     * @param disclosable whether what was prepared may be released all the same
     * @param found who found it, with the note
     */
    public record Review(boolean disclosable, Decision found) {}

    public Danger {
        kinds = Set.copyOf(kinds);
    }

    Danger withReview(@Nullable Review changed) {
        return new Danger(kinds, raised, changed);
    }
}
