package kaijidesk.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import kaijidesk.mail.UnreadableMail.Why;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a mail: the first plain text that says something, else the first HTML text.
 * Attachments and enclosed messages are left alone.
 */
final class MailText {
    private static final int MAX_DEPTH = 10;

    /** Bytes of one text; a form's is a thousandth of it. */
    private static final int MAX_TEXT = 1 << 20;

    /** Characters of one header. */
    private static final int MAX_HEADER = 16 << 10;

    private final BoundedMultipart.Count parts = new BoundedMultipart.Count();
    private @Nullable String plain;
    private @Nullable String html;

    private MailText() {}

    static String of(MimeMessage message) throws MessagingException, IOException, UnreadableMail {
        MailText found = new MailText();
        try {
            found.visit(message, 0);
        } catch (BoundedMultipart.TooManyParts bomb) {
            throw new UnreadableMail(Why.TOO_LARGE);
        }
        if (found.plain != null) {
            return found.plain;
        }
        if (found.html != null) {
            return found.html;
        }
        throw new UnreadableMail(Why.NO_TEXT);
    }

    private void visit(MimePart part, int depth)
            throws MessagingException, IOException, UnreadableMail {
        checkHeaders(part);
        ContentType type = typeOf(part);
        if (type.match("multipart/*")) {
            if (depth == MAX_DEPTH) {
                throw new UnreadableMail(Why.TOO_LARGE);
            }
            BoundedMultipart multipart =
                    new BoundedMultipart(part.getDataHandler().getDataSource(), parts);
            for (int i = 0; i < multipart.getCount() && plain == null; i++) {
                visit((MimePart) multipart.getBodyPart(i), depth + 1);
            }
        } else if (!isAttachment(part)) {
            read(part, type);
        }
    }

    private void read(MimePart part, ContentType type)
            throws MessagingException, IOException, UnreadableMail {
        if (plain == null && type.match("text/plain")) {
            plain = blankToNull(text(part, type));
        } else if (html == null && type.match("text/html")) {
            html = blankToNull(HtmlText.of(text(part, type)));
        }
    }

    /** Parsers of headers take quadratic time; a mail must not be able to keep the desk waiting. */
    static void checkHeaders(MimePart part) throws MessagingException, UnreadableMail {
        for (Enumeration<Header> headers = part.getAllHeaders(); headers.hasMoreElements(); ) {
            String value = headers.nextElement().getValue();
            if (value != null && value.length() > MAX_HEADER) {
                throw new UnreadableMail(Why.TOO_LARGE);
            }
        }
    }

    private static String text(MimePart part, ContentType type)
            throws MessagingException, IOException, UnreadableMail {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) {
                throw new UnreadableMail(Why.TOO_LARGE);
            }
            return MailCharsets.decode(bytes, type.getParameter("charset"));
        }
    }

    /**
     * Old or careless mailers write types that no grammar knows; their texts are plain (RFC 2045,
     * 5.2).
     */
    private static ContentType typeOf(MimePart part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException unknown) {
            return new ContentType("text", "plain", null);
        }
    }

    private static boolean isAttachment(MimePart part) throws MessagingException {
        String disposition = part.getHeader("Content-Disposition", null);
        return disposition != null
                && disposition.strip().toLowerCase(Locale.ROOT).startsWith(Part.ATTACHMENT);
    }

    private static @Nullable String blankToNull(String text) {
        return Blanks.strip(text).isEmpty() ? null : text;
    }
}
