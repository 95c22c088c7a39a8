package kaijidesk.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox, without what it says and to whom.
 *
 * @param kind what it is
 * @param messageId its Message-ID, the same however often it is tried
 * @param state what is known of it
 * @param at when it came into that state: of SENT the server's acceptance (R4.03); null while it
 *     waits
 * @param bouncedAt when it came back, null when nothing is known of that; it moves no other date
 */
public record OutgoingMail(
        MailKind kind,
        String messageId,
        MailState state,
        @Nullable Instant at,
        @Nullable Instant bouncedAt) {
    /** A new one. */
    public static OutgoingMail waiting(MailKind kind, String messageId) {
        return new OutgoingMail(kind, messageId, MailState.WAITING, null, null);
    }

    OutgoingMail in(MailState next, @Nullable Instant moment) {
        return new OutgoingMail(kind, messageId, next, moment, bouncedAt);
    }

    /** The same, where nobody knows whether the server has it: of the moment when it was tried. */
    OutgoingMail lost() {
        return state == MailState.SENDING ? in(MailState.UNKNOWN, at) : this;
    }

    /** The same, as it came back. */
    public OutgoingMail bounced(Instant moment) {
        return new OutgoingMail(kind, messageId, state, at, moment);
    }
}
