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
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.mail.UnreadableMail.Why;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a mail: the first plain text that says something, else the first HTML text. The
 * texts of enclosed mails stand apart; other attachments are only listed.
 */
final class MailText {
    private static final int MAX_DEPTH = 10;

    /** Bytes of one text; a form's is a thousandth of it. */
    private static final int MAX_TEXT = 1 << 20;

    /** Characters of one header. */
    private static final int MAX_HEADER = 16 << 10;

    /** Mails within a mail; a chain of forwarding is shorter. */
    private static final int MAX_ENCLOSED = 5;

    private final BoundedMultipart.Count parts;
    private final List<MailText> enclosed = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<CharsetTrouble> troubles = EnumSet.noneOf(CharsetTrouble.class);
    private @Nullable String plain;
    private @Nullable String html;
    private @Nullable String htmlShown;

    private MailText(BoundedMultipart.Count parts) {
        this.parts = parts;
    }

    /**
     * Takes a mail apart.
     *
     * @throws UnreadableMail when it is a bomb, or has neither a text nor an enclosed one
     */
    static MailText of(MimeMessage message) throws MessagingException, IOException, UnreadableMail {
        MailText found = new MailText(new BoundedMultipart.Count());
        try {
            found.visit(message, 0);
        } catch (BoundedMultipart.TooManyParts bomb) {
            throw new UnreadableMail(Why.TOO_LARGE);
        }
        if (found.texts().isEmpty()) {
            throw new UnreadableMail(Why.NO_TEXT);
        }
        return found;
    }

    /** The mail's own text first, then those of the mails that it encloses. */
    List<String> texts() {
        String own = plain != null ? plain : html;
        Stream<String> inner = enclosed.stream().flatMap(each -> each.texts().stream());
        return Stream.concat(Stream.ofNullable(own), inner).toList();
    }

    /** What a person is to read; of an HTML text links and scripts too, as text. */
    List<String> shown() {
        String own = plain != null ? plain : htmlShown;
        Stream<String> inner = enclosed.stream().flatMap(each -> each.shown().stream());
        return Stream.concat(Stream.ofNullable(own), inner).toList();
    }

    /** The files in it, those of enclosed mails too. */
    List<Attachment> attachments() {
        return Stream.concat(
                        attachments.stream(),
                        enclosed.stream().flatMap(each -> each.attachments().stream()))
                .toList();
    }

    /** What was amiss with character sets. */
    Set<CharsetTrouble> troubles() {
        Set<CharsetTrouble> all = EnumSet.noneOf(CharsetTrouble.class);
        all.addAll(troubles);
        enclosed.forEach(each -> all.addAll(each.troubles()));
        return all;
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
            for (int i = 0; i < multipart.getCount(); i++) {
                visit((MimePart) multipart.getBodyPart(i), depth + 1);
            }
        } else if (type.match("message/rfc822")) {
            enclose(part, depth);
        } else if (isAttachment(part) || !type.match("text/*")) {
            attachments.add(Files.of(part, type));
        } else {
            read(part, type);
        }
    }

    /** Whom an enclosed mail claims to come from is nobody's concern (R5.01). */
    private void enclose(MimePart part, int depth)
            throws MessagingException, IOException, UnreadableMail {
        if (depth >= MAX_DEPTH || enclosed.size() >= MAX_ENCLOSED) {
            throw new UnreadableMail(Why.TOO_LARGE);
        }
        MailText inner = new MailText(parts);
        try (InputStream in = part.getInputStream()) {
            inner.visit(new MimeMessage(ApplicationMailReader.SETTINGS, in), depth + 1);
        }
        enclosed.add(inner);
    }

    private void read(MimePart part, ContentType type)
            throws MessagingException, IOException, UnreadableMail {
        if (plain == null && type.match("text/plain")) {
            plain = blankToNull(text(part, type));
        } else if (plain == null && html == null && type.match("text/html")) {
            String source = text(part, type);
            html = blankToNull(HtmlText.of(source));
            htmlShown = html == null ? null : HtmlText.shown(source);
        } else if (!type.match("text/html")) {
            attachments.add(Files.of(part, type));
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

    private String text(MimePart part, ContentType type)
            throws MessagingException, IOException, UnreadableMail {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) {
                throw new UnreadableMail(Why.TOO_LARGE);
            }
            MailCharsets.Decoded decoded = MailCharsets.read(bytes, type.getParameter("charset"));
            CharsetTrouble trouble = decoded.trouble();
            if (trouble != null) {
                troubles.add(trouble);
            }
            return decoded.text();
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

    /** Files as a list shows them. */
    private static final class Files {
        private static final int LONGEST_NAME = 200;

        static Attachment of(MimePart part, ContentType type) throws MessagingException {
            byte[] head = {};
            long bytes = 0;
            try (InputStream in = part.getInputStream()) {
                head = in.readNBytes(FileKind.enough());
                bytes = head.length + in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException | MessagingException broken) {
                // a file whose encoding is broken spoils no application
                bytes = Math.max(bytes, part.getSize());
            }
            return new Attachment(name(part, type), type.getBaseType(), FileKind.of(head), bytes);
        }

        private static String name(MimePart part, ContentType type) {
            String name;
            try {
                name = part.getFileName();
            } catch (MessagingException | RuntimeException unreadable) {
                name = null;
            }
            String written = name == null ? type.getParameter("name") : name;
            if (written == null) {
                return "";
            }
            String plain = MailHeaders.decoded(written).replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
            return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        }
    }
}
