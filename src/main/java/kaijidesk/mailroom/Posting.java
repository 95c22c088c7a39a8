package kaijidesk.mailroom;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Recipient;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way by post (発送).
 *
 * @param letterId how the desk names the letter
 * @param caseNumber its case
 * @param kind which letter
 * @param number its document number as printed
 * @param issuedOn its date
 * @param to to whom it was written; null for a letter of before the mail room
 * @param state how far it is
 * @param version counts its changes; a step names the version it was decided on
 * @param dispatch how it was handed over, null before
 * @param done who did each step, when, and with which note
 */
public record Posting(
        String letterId,
        CaseNumber caseNumber,
        LetterKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable Recipient to,
        PostingState state,
        long version,
        @Nullable Dispatch dispatch,
        Map<PostingStep, Decision> done) {
    public Posting {
        done = Map.copyOf(done);
    }

    /** A letter that was just issued. */
    public static Posting issued(LetterRow letter, Recipient to) {
        return new Posting(
                letter.id(),
                letter.caseNumber(),
                letter.kind(),
                letter.number(),
                letter.issuedOn(),
                to,
                PostingState.TO_PRINT,
                1,
                null,
                Map.of());
    }

    /** Why a step can't be done now, in the user's words; empty when it can. */
    public Optional<Step> wrong(PostingStep step) {
        Decision already = done.get(step);
        if (already != null) {
            return Optional.of(
                    Step.of("post.already", number, step, already.by().name(), already.at()));
        }
        return step.possible(state) || state == PostingState.VOID
                ? wrongPaper()
                : Optional.of(Step.of("post.not-yet", number, state, step));
    }

    /** Why it may not be put onto paper, now or as a copy; empty when it may. */
    public Optional<Step> wrongPaper() {
        return state == PostingState.VOID
                ? Optional.of(Step.of("post.void", number))
                : Optional.empty();
    }

    /**
     * Why no envelope or label may be made for it; empty when one may. What came back isn't sent to
     * the same address again by itself: a letter is issued anew once the address is settled.
     */
    public Optional<Step> wrongOutside() {
        return switch (state) {
            case TO_PRINT, PRINTED, ENCLOSED ->
                    to == null || to.address().isBlank()
                            ? Optional.of(Step.of("post.no-addressee", number))
                            : Optional.empty();
            case HANDED_OVER, DELIVERED -> Optional.of(Step.of("post.gone", number));
            case RETURNED -> Optional.of(Step.of("post.came-back", number));
            case VOID -> wrongPaper();
        };
    }

    /** That a letter's outside can't be printed together with that of the others. */
    public static Step apart(String letterId) {
        return Step.of("post.apart", letterId);
    }

    /** Why such a note doesn't settle its return; empty when it does. */
    public static Optional<Step> wrongNote(String note) {
        return note.isBlank() ? Optional.of(Step.of("post.note-needed")) : Optional.empty();
    }

    /** Why such a note doesn't void a letter; empty when it does. */
    public static Optional<Step> wrongReason(String note) {
        return note.isBlank() ? Optional.of(Step.of("post.reason-needed")) : Optional.empty();
    }

    /** The letter after a step that nothing is wrong with. */
    public Posting after(PostingStep step, Decision decision) {
        Map<PostingStep, Decision> more = new EnumMap<>(PostingStep.class);
        more.putAll(done);
        more.put(step, decision);
        return new Posting(
                letterId,
                caseNumber,
                kind,
                number,
                issuedOn,
                to,
                step.to(),
                version + 1,
                dispatch,
                more);
    }

    /** The same handed over so, to that addressee. */
    public Posting with(Dispatch handed, @Nullable Recipient addressee) {
        return new Posting(
                letterId,
                caseNumber,
                kind,
                number,
                issuedOn,
                addressee,
                state,
                version,
                handed,
                done);
    }

    /**
     * Whether it came back and nobody has said yet what was done about the address. Nothing is sent
     * again by itself.
     */
    public boolean open() {
        return state == PostingState.RETURNED && !done.containsKey(PostingStep.SETTLE);
    }
}
