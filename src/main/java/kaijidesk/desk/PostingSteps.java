package kaijidesk.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.Decision;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.Enclosing;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.Step;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * One step of a letter's way inside a transaction, with its entry in the case's history (R6.05).
 */
record PostingSteps(Transaction transaction) {
    /** Before the names of these entries, which are no acts of the case. */
    private static final String ACT = "post-";

    Posting find(String letterId) throws NoSuchCase {
        return transaction.postings().find(letterId).orElseThrow(() -> new NoSuchCase(letterId));
    }

    /**
     * The letter as it stands, when the step can be done and nobody did another meanwhile. The case
     * is held until the transaction ends: entries of its history are numbered.
     */
    Posting ready(Posting seen, PostingStep step) throws CannotDo {
        transaction.cases().hold(seen.caseNumber());
        Posting posting = find(seen.letterId());
        stop(posting.wrong(step));
        if (posting.version() != seen.version()) {
            throw new CaseChanged(posting.caseNumber());
        }
        return posting;
    }

    /** Writes the letter after the step. */
    Posting done(Posting ready, PostingStep step, Decision decision) throws CaseChanged {
        Posting after = ready.after(step, decision);
        if (!transaction.postings().update(after, step)) {
            throw new CaseChanged(after.caseNumber());
        }
        append(
                after,
                step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                decision,
                fields(after, step, decision.note()));
        return after;
    }

    /** What was read is kept as letters' numbers only: an unknown code could be anything. */
    void wrongPair(Posting posting, Enclosing pair, Decision decision) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("letter", posting.letterId());
        fields.put("read", read(pair.letter()));
        fields.put("envelope", read(pair.envelope()));
        append(posting, "wrong-pair", decision, fields);
    }

    /** Paper with the addressee on it left the program (R6.02). */
    void addressed(Posting posting, StationeryDesk.Paper paper, Decision decision) {
        transaction.cases().hold(posting.caseNumber());
        append(
                posting,
                paper.name().toLowerCase(Locale.ROOT),
                decision,
                Map.of("letter", posting.letterId()));
    }

    /** A person looked: a letter that a printer may have had isn't on paper. */
    void notPrinted(PrintClaim claim, Decision decision) {
        Optional<Posting> posting = transaction.postings().find(claim.letterId());
        if (posting.isPresent()) {
            transaction.cases().hold(posting.get().caseNumber());
            append(posting.get(), "not-printed", decision, Map.of("letter", claim.letterId()));
        }
    }

    private void append(
            Posting posting, String what, Decision decision, Map<String, String> fields) {
        transaction
                .history()
                .append(posting.caseNumber(), decision.at(), decision.by(), ACT + what, fields);
    }

    private static String read(@Nullable String letter) {
        return letter == null ? "?" : letter;
    }

    private static Map<String, String> fields(Posting posting, PostingStep step, String note) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("letter", posting.letterId());
        Dispatch dispatch = posting.dispatch();
        if (step == PostingStep.HAND_OVER && dispatch != null) {
            fields.put("service", dispatch.service().name());
            if (!dispatch.tracking().isEmpty()) {
                fields.put("tracking", new TrackingNumber(dispatch.tracking()).text());
            }
            fields.put("yen", Integer.toString(dispatch.yen()));
        }
        if (!note.isBlank()) {
            fields.put("note", note);
        }
        return fields;
    }

    static void stop(Optional<Step> wrong) throws CannotPost {
        if (wrong.isPresent()) {
            throw new CannotPost(wrong.get());
        }
    }
}
