package kaijidesk.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a mail came back, read off the report that a mail server sent (RFC 3464, RFC 3462), or off
 * the plain words of servers that know no reports.
 *
 * @param messageId Message-ID of the mail that came back, with its angle brackets
 * @param status what the server says of the recipient, such as 5.1.1 (RFC 3463); empty when nothing
 * @param permanent whether it was given up; a delay is none
 */
public record BounceReport(String messageId, String status, boolean permanent) {
    private static final int MAX_BYTES = 5 << 20;
    private static final int MOST_PARTS = 20;
    private static final int MOST_OF_PART = 200_000;
    private static final Session SETTINGS = Session.getInstance(new Properties());

    private static final Pattern ID =
            Pattern.compile("(?im)^[ \\t>]*(?:X-)?Message-ID:\\s*(<[^<>\\s]{1,200}>)");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");
    private static final Pattern STATUS =
            Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern LOOSE_STATUS =
            Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern LOOSE_REPLY =
            Pattern.compile("(?m)(?<![\\d.-])(5\\d\\d|4\\d\\d)[ -]");
    private static final Pattern POSTMAN =
            Pattern.compile("(?i)mailer-daemon|postmaster|mail delivery|mdaemon");

    /** What a report tells; empty when it isn't one, or doesn't say which mail it is about. */
    public static Optional<BounceReport> of(byte[] raw) {
        if (raw.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return of(new MimeMessage(SETTINGS, new SharedByteArrayInputStream(raw)));
        } catch (MessagingException | IOException | RuntimeException broken) {
            // whatever hostile bytes make a parser throw: it is no report that could be read
            return Optional.empty();
        }
    }

    private static Optional<BounceReport> of(MimeMessage message)
            throws MessagingException, IOException {
        boolean report = message.isMimeType("multipart/report");
        if (!report && !fromPostman(message)) {
            return Optional.empty();
        }
        List<String> status = new ArrayList<>();
        List<String> originals = new ArrayList<>();
        List<String> words = new ArrayList<>();
        read(message, status, originals, words, 0);
        return status.isEmpty()
                ? plain(String.join("\n", originals), String.join("\n", words))
                : formal(
                        String.join("\n", status),
                        String.join("\n", originals) + "\n" + String.join("\n", words));
    }

    private static boolean fromPostman(Message message) throws MessagingException {
        String[] from = message.getHeader("From");
        String[] path = message.getHeader("Return-Path");
        boolean nobody = path != null && path[0].strip().equals("<>");
        return nobody || (from != null && POSTMAN.matcher(from[0]).find());
    }

    private static Optional<BounceReport> formal(String status, String original) {
        String action = first(ACTION, status).orElse("failed").toLowerCase(Locale.ROOT);
        boolean failed = action.equals("failed");
        if (!failed && !action.equals("delayed")) {
            return Optional.empty();
        }
        String code = first(STATUS, status).orElse("");
        return first(ID, original)
                .map(id -> new BounceReport(id, code, failed && !code.startsWith("4")));
    }

    /** A server without reports quotes the mail below its words. */
    private static Optional<BounceReport> plain(String originals, String words) {
        String said = words.isEmpty() ? originals : words;
        Optional<String> code =
                first(LOOSE_STATUS, said)
                        .or(() -> first(LOOSE_REPLY, said).map(reply -> reply.charAt(0) + ".0.0"));
        return first(ID, originals + "\n" + words)
                .map(id ->
                        new BounceReport(id, code.orElse(""), !code.orElse("5").startsWith("4")));
    }

    private static void read(
            Part part, List<String> status, List<String> originals, List<String> words, int depth)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && depth < 4) {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                    BodyPart each = parts.getBodyPart(i);
                    read(each, status, originals, words, depth + 1);
                }
            }
        } else if (part.isMimeType("message/delivery-status")) {
            status.add(text(part));
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            originals.add(text(part));
        } else if (part.isMimeType("text/*")) {
            words.add(text(part));
        }
    }

    /** As bytes, decoded but not read: a quoted mail is looked through, never taken apart. */
    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_OF_PART), StandardCharsets.ISO_8859_1)
                    .replace("\r\n", "\n");
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
