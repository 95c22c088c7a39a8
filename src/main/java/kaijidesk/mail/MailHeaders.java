package kaijidesk.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.text.ParsePosition;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaijidesk.mail.UnreadableMail.Why;
import org.jspecify.annotations.Nullable;

/** What the desk takes from a mail's header. */
record MailHeaders(MimeMessage message) {
    private static final String[] TELLTALE = {
        "From", "Date", "Subject", "Message-ID", "Received", "To", "MIME-Version", "Content-Type"
    };
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}<>]+@[^@\\s\\p{Cntrl}<>\"]+");
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([^?*\\s]{1,40})(?=[?*])");

    private static final Pattern BY = Pattern.compile("(?i)\\sby\\s+([^\\s;()]{1,255})");

    /** What RFC 5322 lets stand on one line; a longer id is none. */
    private static final int MOST_OF_ID = 998;

    /** 64 characters, the sign and 255 of a domain. */
    private static final int MOST_OF_ADDRESS = 320;

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** The one bare address of From; the display name, which anybody can choose, is dropped. */
    String sender() throws MessagingException, UnreadableMail {
        String[] from = message.getHeader("From");
        if (from == null) {
            throw new UnreadableMail(looksLikeMail() ? Why.NO_SENDER : Why.NOT_A_MAIL);
        }
        InternetAddress[] addresses = addresses(from[0]);
        if (from.length > 1 || addresses.length > 1) {
            throw new UnreadableMail(Why.SEVERAL_SENDERS);
        }
        if (addresses.length == 0
                || addresses[0].getAddress().length() > MOST_OF_ADDRESS
                || !ADDRESS.matcher(addresses[0].getAddress()).matches()) {
            throw new UnreadableMail(Why.NO_SENDER);
        }
        return addresses[0].getAddress();
    }

    /**
     * When the server took it that wrote the topmost Received, ours, or null. Lines below came with
     * the mail: anybody can write them.
     */
    @Nullable Instant stamped() throws MessagingException {
        String[] received = message.getHeader("Received");
        return received == null
                ? null
                : instant(received[0].substring(received[0].lastIndexOf(';') + 1));
    }

    /** Which server that is by its own words, in lower case; empty when it doesn't say. */
    String stampedBy() throws MessagingException {
        String[] received = message.getHeader("Received");
        Matcher by = received == null ? null : BY.matcher(" " + received[0]);
        return by != null && by.find() ? by.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** When the sender claims to have sent it, or null. Shown only: no period counts from it. */
    @Nullable Instant claimed() throws MessagingException {
        return instant(first("Date"));
    }

    String messageId() throws MessagingException {
        String id = first("Message-ID").replace("\0", "").strip();
        return id.length() > MOST_OF_ID ? "" : id;
    }

    String subject() throws MessagingException {
        return decoded(MimeUtility.unfold(first("Subject")));
    }

    /** A header's text, encoded words read. */
    static String decoded(String raw) {
        return decodedWhole(raw).replace("\0", "").strip();
    }

    /** The same with every sign that hides in it. */
    static String decodedWhole(String raw) {
        try {
            return MimeUtility.decodeText(widened(bytesAsText(raw)));
        } catch (UnsupportedEncodingException unknownCharset) {
            return raw;
        }
    }

    private boolean looksLikeMail() throws MessagingException {
        for (String name : TELLTALE) {
            if (message.getHeader(name) != null) {
                return true;
            }
        }
        return false;
    }

    private String first(String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : values[0];
    }

    private static InternetAddress[] addresses(String from) throws UnreadableMail {
        try {
            return InternetAddress.parseHeader(from, false);
        } catch (AddressException quotesTheMail) {
            throw new UnreadableMail(Why.NO_SENDER);
        }
    }

    private static @Nullable Instant instant(String text) {
        Date date = new MailDateFormat().parse(text.strip(), new ParsePosition(0));
        if (date == null) {
            return null;
        }
        Instant instant = date.toInstant();
        return instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST) ? null : instant;
    }

    /**
     * Old mailers wrote headers in the text's own encoding; such bytes arrive here one char each.
     */
    private static String bytesAsText(String raw) {
        boolean bytes =
                raw.chars().allMatch(c -> c < 0x100)
                        && raw.chars().anyMatch(c -> c > 0x7e || c == 0x1b);
        return bytes ? MailCharsets.decode(raw.getBytes(ISO_8859_1), null) : raw;
    }

    /** Encoded words with the wider charset of {@link MailCharsets}. */
    private static String widened(String raw) {
        return ENCODED_WORD
                .matcher(raw)
                .replaceAll(word -> "=?" + MailCharsets.wideName(word.group(1)));
    }
}
