package kaijidesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail claims to come from, for a person to judge (R5.01). Of the outer header only: what is
 * quoted, forwarded or enclosed names nobody.
 *
 * @param addresses every address of every From, in order
 * @param names the display names beside them, decoded
 * @param replyTo where answers would go
 * @param repeated headers that may stand once and stand more often, in lower case
 * @param injected whether a header hides line breaks or NUL in its encoded words
 * @param authentication the Authentication-Results headers, the topmost first
 */
public record MailOrigin(
        List<String> addresses,
        List<String> names,
        List<String> replyTo,
        Set<String> repeated,
        boolean injected,
        List<String> authentication) {
    /** Nothing is known of a mail that can't be taken apart. */
    public static final MailOrigin NONE =
            new MailOrigin(List.of(), List.of(), List.of(), Set.of(), false, List.of());

    private static final List<String> ONCE =
            List.of("From", "Sender", "Reply-To", "To", "Subject", "Date", "Message-ID");
    private static final int MOST = 20;

    public MailOrigin {
        addresses = List.copyOf(addresses);
        names = List.copyOf(names);
        replyTo = List.copyOf(replyTo);
        repeated = Set.copyOf(repeated);
        authentication = List.copyOf(authentication);
    }

    static MailOrigin of(MimeMessage message) throws MessagingException {
        List<String> addresses = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String header : headers(message, "From")) {
            for (InternetAddress each : parsed(header)) {
                addresses.add(text(each.getAddress()));
                String name = each.getPersonal();
                if (name != null) {
                    names.add(MailHeaders.decoded(name));
                }
            }
        }
        List<String> replyTo = new ArrayList<>();
        for (String header : headers(message, "Reply-To")) {
            parsed(header).forEach(each -> replyTo.add(text(each.getAddress())));
        }
        Set<String> repeated = new TreeSet<>();
        boolean injected = false;
        for (String name : ONCE) {
            List<String> all = headers(message, name);
            if (all.size() > 1) {
                repeated.add(name.toLowerCase(Locale.ROOT));
            }
            injected |= all.stream().anyMatch(MailOrigin::hidesLines);
        }
        return new MailOrigin(
                addresses,
                names,
                replyTo,
                repeated,
                injected,
                headers(message, "Authentication-Results"));
    }

    private static List<String> headers(MimeMessage message, String name)
            throws MessagingException {
        String[] all = message.getHeader(name);
        return all == null ? List.of() : Arrays.stream(all).limit(MOST).toList();
    }

    private static List<InternetAddress> parsed(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false)).limit(MOST).toList();
        } catch (AddressException quotesTheMail) {
            return List.of();
        }
    }

    /** A folded header ends its lines with white space after them; anything else was put in. */
    private static boolean hidesLines(String raw) {
        String folded = raw.replaceAll("\r?\n[ \t]", " ");
        return MailHeaders.decodedWhole(folded)
                .chars()
                .anyMatch(c -> c == '\r' || c == '\n' || c == 0);
    }

    private static String text(@Nullable String address) {
        return address == null ? "" : address;
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "MailOrigin[" + addresses.size() + "]";
    }
}
