package kaijidesk.fetch;

import java.util.Locale;
import java.util.Set;

/**
 * A mailbox that is read (IMAP).
 *
 * @param host the server's name
 * @param port its port
 * @param security how the way is kept private
 * @param user who signs in there
 * @param password theirs
 * @param folder the folder that is read
 * @param moveTo the folder where mails go that were taken in; empty leaves them where they are
 */
public record Mailbox(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String folder,
        String moveTo) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final int MOST = 200;

    /** Whether it can be used at all; without TLS only where nobody else hears the password. */
    public boolean usable() {
        boolean safe = security != Security.NONE || HERE.contains(host.toLowerCase(Locale.ROOT));
        return safe
                && port > 0
                && port < 65_536
                && named(host)
                && named(user)
                && named(folder)
                && moveTo.length() <= MOST
                && !moveTo.equals(folder)
                && clean(moveTo + password)
                && password.length() <= MOST;
    }

    private static boolean named(String text) {
        return !text.isBlank() && text.length() <= MOST && clean(text);
    }

    private static boolean clean(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /** Which mailbox it is, whatever the password. */
    public String id() {
        return host.toLowerCase(Locale.ROOT) + "\n" + port + "\n" + user + "\n" + folder;
    }

    /** Keeps user and password out of logs and exception texts. */
    @Override
    public String toString() {
        return "Mailbox[" + security + "]";
    }
}
