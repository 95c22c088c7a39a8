package kaijidesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import kaijidesk.mail.UnreadableMail.Why;

/** Reads one application mail (.eml bytes) of the contact form (R5.01, R5.03, R5.04). */
public final class ApplicationMailReader {
    /** A mail of more bytes is not read. */
    public static final int MAX_BYTES = 25 << 20;

    /** What 25 MiB of base64 needs; more lines are headers or parts meant to exhaust the memory. */
    private static final int MAX_LINES = 500_000;

    /** Settings only, nothing is ever connected; making it anew reads files for each mail. */
    static final Session SETTINGS = settings();

    private ApplicationMailReader() {}

    /**
     * Takes the mail apart.
     *
     * @throws UnreadableMail for anything that is not a mail of bounded size with one sender and a
     *     text
     */
    public static ApplicationMail read(byte[] raw) throws UnreadableMail {
        if (raw.length > MAX_BYTES || lines(raw) > MAX_LINES) {
            throw new UnreadableMail(Why.TOO_LARGE);
        }
        try {
            return read(
                    new MimeMessage(SETTINGS, new SharedByteArrayInputStream(raw)), sha256(raw));
        } catch (MessagingException | IOException | RuntimeException broken) {
            // A parser's own exception texts quote the mail, so the cause is dropped; and whatever
            // hostile bytes make
            // a parser throw, the desk must go on with the next mail.
            throw new UnreadableMail(Why.NOT_A_MAIL);
        }
    }

    private static ApplicationMail read(MimeMessage message, String sha256)
            throws MessagingException, IOException, UnreadableMail {
        MailText.checkHeaders(message);
        MailHeaders headers = new MailHeaders(message);
        String sender = headers.sender();
        FormAnswers answers = FormAnswers.of(MailText.of(message).texts());
        return new ApplicationMail(
                sender,
                headers.stamped(),
                headers.claimed(),
                headers.messageId(),
                sha256,
                headers.subject(),
                answers.items(),
                answers.agreed(),
                answers.quoted());
    }

    private static Session settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(settings);
    }

    private static int lines(byte[] raw) {
        int lines = 0;
        for (int i = 0; i < raw.length; i++) {
            boolean alone = raw[i] == '\r' && (i + 1 == raw.length || raw[i + 1] != '\n');
            if (raw[i] == '\n' || alone) {
                lines++;
            }
        }
        return lines;
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
