package kaijidesk.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the inbox (受信箱), without its bytes.
 *
 * @param number its running number; 0 before it has one
 * @param sha256 hash of the bytes kept, lower-case hex
 * @param messageId the mail's own id, empty when it has none
 * @param octets how large the mail is
 * @param whole whether all of it is kept; of one too large only the head is
 * @param sender the one address of From, empty when there is none
 * @param subject its subject, decoded
 * @param source by which way it came
 * @param receivedAt when it was received
 * @param receivedBy who says so
 * @param taken who took it in, and when
 * @param state what became of it
 * @param decision who decided that, when, and with what note; null when nobody did yet
 * @param caseNumber the case it belongs to, null when none
 */
public record InboxEntry(
        long number,
        String sha256,
        String messageId,
        long octets,
        boolean whole,
        String sender,
        String subject,
        MailSource source,
        Instant receivedAt,
        MomentSource receivedBy,
        Decision taken,
        InboxState state,
        @Nullable Decision decision,
        @Nullable CaseNumber caseNumber) {

    /** The same under its number. */
    public InboxEntry numbered(long given) {
        return new InboxEntry(
                given,
                sha256,
                messageId,
                octets,
                whole,
                sender,
                subject,
                source,
                receivedAt,
                receivedBy,
                taken,
                state,
                decision,
                caseNumber);
    }

    /** The same after somebody decided. */
    public InboxEntry decided(InboxState now, Decision by, @Nullable CaseNumber number) {
        return new InboxEntry(
                this.number,
                sha256,
                messageId,
                octets,
                whole,
                sender,
                subject,
                source,
                receivedAt,
                receivedBy,
                taken,
                now,
                by,
                number);
    }

    /** The same with the moment that a person confirmed. */
    public InboxEntry receivedAt(Instant moment) {
        return new InboxEntry(
                number,
                sha256,
                messageId,
                octets,
                whole,
                sender,
                subject,
                source,
                moment,
                MomentSource.PERSON,
                taken,
                state,
                decision,
                caseNumber);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "InboxEntry[" + number + ", " + state + "]";
    }
}
