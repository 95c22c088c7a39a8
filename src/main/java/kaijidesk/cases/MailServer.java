package kaijidesk.cases;

import java.util.Optional;
import java.util.regex.Pattern;
import kaijidesk.regime.Step;

/**
 * The mail server through which the office sends.
 *
 * @param host its name or address
 * @param port its port
 * @param protection how the connection is protected
 * @param user who signs in, empty for nobody
 * @param password their password; kept in the office's encrypted file only
 * @param address from which the office writes
 * @param name the office's name as recipients see it
 */
public record MailServer(
        String host,
        int port,
        Protection protection,
        String user,
        String password,
        String address,
        String name) {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,255}");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}");
    private static final int LAST_PORT = 65_535;

    /** How a connection is protected. */
    public enum Protection {
        /** Not at all: only on this computer itself. */
        NONE,
        /** Begun in clear and protected before anything is said (STARTTLS), or not used. */
        STARTTLS,
        /** Protected from its first byte. */
        TLS
    }

    /** What is wrong with it, in the user's words; empty when nothing is. */
    public Optional<Step> wrong() {
        if (!HOST.matcher(host).matches()) {
            return Optional.of(Step.of("mailserver.host"));
        }
        if (port < 1 || port > LAST_PORT) {
            return Optional.of(Step.of("mailserver.port"));
        }
        if (protection == Protection.NONE && !onThisComputer()) {
            return Optional.of(Step.of("mailserver.unprotected"));
        }
        if (!ADDRESS.matcher(address).matches()) {
            return Optional.of(Step.of("mailserver.address"));
        }
        boolean line = (name + user + password).chars().noneMatch(c -> c < ' ' || c == 0x7f);
        return line ? Optional.empty() : Optional.of(Step.of("mailserver.line"));
    }

    private boolean onThisComputer() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    /** The part of the office's address behind the sign. */
    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** The same with another password. */
    public MailServer withPassword(String other) {
        return new MailServer(host, port, protection, user, other, address, name);
    }

    /** Keeps the password out of logs and exception texts. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
