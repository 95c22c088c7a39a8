package kaijidesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaijidesk.mail.UnreadableMail.Why;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it came in, for a person to look at; whatever its bytes are, there is something to say
 * about it.
 *
 * @param application what it says as an application, null when it can't be read as one
 * @param why why not, null when it can
 * @param origin whom it claims to come from
 * @param sender the one address of From, empty when there is none or more than one
 * @param subject its subject, decoded
 * @param messageId its own id, empty when it has none
 * @param stamped when the topmost server took it, null when none says
 * @param stampedBy which server that is by its own words
 * @param claimed when its sender claims to have sent it; shown only
 * @param texts its texts for a person, links and scripts as text, the mail's own first
 * @param attachments the files in it
 * @param troubles what was amiss with character sets
 */
public record IncomingMail(
        @Nullable ApplicationMail application,
        @Nullable Why why,
        MailOrigin origin,
        String sender,
        String subject,
        String messageId,
        @Nullable Instant stamped,
        String stampedBy,
        @Nullable Instant claimed,
        List<String> texts,
        List<Attachment> attachments,
        Set<CharsetTrouble> troubles) {

    public IncomingMail {
        texts = List.copyOf(texts);
        attachments = List.copyOf(attachments);
        troubles = Set.copyOf(troubles);
    }

    /** Reads a mail; never fails. */
    public static IncomingMail read(byte[] raw) {
        ApplicationMail application = null;
        Why why = null;
        try {
            application = ApplicationMailReader.read(raw);
        } catch (UnreadableMail unreadable) {
            why = unreadable.why();
        }
        boolean bomb = why == Why.TOO_LARGE || raw.length > ApplicationMailReader.MAX_BYTES;
        Optional<MimeMessage> message = bomb ? Optional.empty() : opened(raw);
        return new Looked(message.orElse(null)).at(application, why);
    }

    private static Optional<MimeMessage> opened(byte[] raw) {
        try {
            return Optional.of(
                    new MimeMessage(
                            ApplicationMailReader.SETTINGS, new SharedByteArrayInputStream(raw)));
        } catch (MessagingException | RuntimeException notAMail) {
            return Optional.empty();
        }
    }

    /** Takes from a mail what can be had; what can't is empty. */
    private record Looked(@Nullable MimeMessage message) {
        private interface Part<T> {
            T of(MimeMessage message) throws MessagingException, IOException, UnreadableMail;
        }

        IncomingMail at(@Nullable ApplicationMail application, @Nullable Why why) {
            MailText text = or(MailText::of, null);
            return new IncomingMail(
                    application,
                    why,
                    or(MailOrigin::of, MailOrigin.NONE),
                    or(each -> new MailHeaders(each).sender(), ""),
                    or(each -> new MailHeaders(each).subject(), ""),
                    or(each -> new MailHeaders(each).messageId(), ""),
                    or(each -> new MailHeaders(each).stamped(), null),
                    or(each -> new MailHeaders(each).stampedBy(), ""),
                    or(each -> new MailHeaders(each).claimed(), null),
                    text == null ? List.of() : text.shown(),
                    text == null ? List.of() : text.attachments(),
                    text == null ? Set.of() : text.troubles());
        }

        /**
         * Hostile bytes make parsers throw anything; a person still has to see that a mail came.
         */
        private <T extends @Nullable Object> T or(Part<T> part, T other) {
            MimeMessage known = message;
            if (known == null) {
                return other;
            }
            try {
                return part.of(known);
            } catch (MessagingException
                    | IOException
                    | UnreadableMail
                    | RuntimeException unreadable) {
                return other;
            }
        }
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "IncomingMail[" + why + "]";
    }
}
