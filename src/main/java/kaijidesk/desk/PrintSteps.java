package kaijidesk.desk;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.Decision;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.PrintState;
import kaijidesk.store.Transaction;

/** What becomes of letters in print runs, inside a transaction. */
record PrintSteps(Transaction transaction) {
    /** The claim on a letter of which nobody knows whether it was printed. */
    PrintClaim undecided(String letterId) throws CannotPost {
        PrintClaim claim =
                transaction
                        .prints()
                        .claim(letterId)
                        .orElseThrow(() -> new CannotPost(PrintClaim.none(letterId)));
        if (!claim.undecided()) {
            throw new CannotPost(claim.wrong());
        }
        return claim;
    }

    /** Lets go what is sure; what was printed is recorded in its case. */
    void settle(List<PrintClaim> claims, PrintState end, Decision decision) throws CannotDo {
        PostingSteps steps = new PostingSteps(transaction);
        for (PrintClaim claim : claims) {
            Optional<Posting> waiting = waiting(claim);
            if (end == PrintState.UNKNOWN && waiting.isPresent()) {
                transaction.prints().keep(claim, end);
            } else {
                transaction.prints().release(claim, end);
            }
            if (end == PrintState.PRINTED && waiting.isPresent()) {
                Posting ready = steps.ready(waiting.get(), PostingStep.PRINT);
                steps.done(ready, PostingStep.PRINT, decision);
            }
        }
    }

    /** A copy of what was printed long ago waits for nothing: nobody has to decide about it. */
    private Optional<Posting> waiting(PrintClaim claim) {
        return transaction
                .postings()
                .find(claim.letterId())
                .filter(posting -> posting.state() == PostingState.TO_PRINT);
    }

    /**
     * The desk starts, so whoever printed is gone: what went to no printer isn't printed, what may
     * have is for a person to decide.
     */
    void interrupted() {
        for (PrintClaim claim : transaction.prints().open()) {
            if (claim.state() == PrintState.CLAIMED) {
                transaction.prints().release(claim, PrintState.NOT_PRINTED);
            } else if (waiting(claim).isPresent()) {
                transaction.prints().keep(claim, PrintState.UNKNOWN);
            } else {
                transaction.prints().release(claim, PrintState.UNKNOWN);
            }
        }
    }
}
