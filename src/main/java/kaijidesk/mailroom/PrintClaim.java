package kaijidesk.mailroom;

import java.time.Instant;
import kaijidesk.cases.Person;
import kaijidesk.regime.Step;

/**
 * A letter that a print run keeps for itself.
 *
 * @param runId the run
 * @param letterId the letter
 * @param state how far it is
 * @param by who began the run
 * @param at when
 */
public record PrintClaim(String runId, String letterId, PrintState state, Person by, Instant at) {
    /** Whether a person may say whether it was printed: nobody prints it any more. */
    public boolean undecided() {
        return state == PrintState.UNKNOWN;
    }

    /** Why a letter can't be in one file with others: it is of the first versions, without tags. */
    public static Step alone(String letterId) {
        return Step.of("post.alone", letterId);
    }

    /** Why there is nothing to decide about a letter. */
    public static Step none(String letterId) {
        return Step.of("post.no-print-open", letterId);
    }

    /** Why nobody else prints it now. */
    public Step wrong() {
        return Step.of(
                undecided() ? "post.print-unknown" : "post.being-printed", letterId, by.name(), at);
    }
}
