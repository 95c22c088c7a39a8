package kaijidesk.mailroom;

import java.util.Optional;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/**
 * The double check before a letter goes into its envelope: one letter in the wrong envelope tells
 * one person about another.
 *
 * @param letter the letter that the code on the sheet names, null when it names none
 * @param envelope the letter that the envelope or its label names, null when it names none
 */
public record Enclosing(@Nullable String letter, @Nullable String envelope) {

    /** Why the pair isn't that letter in its own envelope; empty when it is. */
    public Optional<Step> wrong(Posting posting) {
        if (letter == null) {
            return Optional.of(Step.of("post.letter-unread"));
        }
        if (envelope == null) {
            return Optional.of(Step.of("post.envelope-unread"));
        }
        if (!letter.equals(posting.letterId())) {
            return Optional.of(Step.of("post.other-letter", letter, posting.letterId()));
        }
        return envelope.equals(letter)
                ? Optional.empty()
                : Optional.of(Step.of("post.other-envelope", envelope, letter));
    }
}
