package kaijidesk.cases;

import org.jspecify.annotations.Nullable;

/**
 * What a mail of the outbox says, and to whom.
 *
 * @param recipient the address that was registered of its side (R2.03), empty when none was
 * @param subject one line without personal data
 * @param body its lines, separated by line feeds
 * @param letterId the letter that is attached, null when none is
 */
public record OutgoingText(
        String recipient, String subject, String body, @Nullable String letterId) {
    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "OutgoingText[" + letterId + "]";
    }
}
