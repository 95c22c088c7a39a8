package kaijidesk.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import kaijidesk.cases.MailKind;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.OutgoingText;

/**
 * A mail as it goes over the wire: seven bits, and nothing personal in its headers but the address
 * it goes to.
 */
public final class OutgoingMessage {
    private OutgoingMessage() {}

    /**
     * Its bytes.
     *
     * @param pdf the letter that is attached; empty when none is
     */
    public static byte[] of(
            MailServer from, OutgoingMail mail, OutgoingText text, byte[] pdf, Instant now) {
        try {
            Message message = message(from, mail, text, pdf, now);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            // the cause would quote the mail
            throw new IllegalStateException("a mail of the outbox can't be written");
        }
    }

    private static Message message(
            MailServer from, OutgoingMail mail, OutgoingText text, byte[] pdf, Instant now)
            throws MessagingException, IOException {
        MimeMessage message = new Named(mail.messageId());
        message.setFrom(
                new InternetAddress(from.address(), from.name(), StandardCharsets.UTF_8.name()));
        message.setHeader("To", text.recipient());
        message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        if (mail.kind() == MailKind.ACKNOWLEDGEMENT) {
            message.setHeader("Auto-Submitted", "auto-replied");
        }
        if (text.letterId() == null) {
            write(message, text.body());
        } else {
            MimeBodyPart words = new MimeBodyPart();
            write(words, text.body());
            MimeBodyPart letter = new MimeBodyPart();
            letter.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
            letter.setFileName(text.letterId() + ".pdf");
            message.setContent(new MimeMultipart(words, letter));
        }
        message.saveChanges();
        return message;
    }

    private static void write(jakarta.mail.internet.MimePart part, String body)
            throws MessagingException {
        part.setText(body.replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
    }

    /** Keeps the name it was given. */
    private static final class Named extends MimeMessage {
        private final String messageId;

        Named(String messageId) {
            super(Session.getInstance(new Properties()));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
