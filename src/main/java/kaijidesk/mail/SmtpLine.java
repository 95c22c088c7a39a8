package kaijidesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.regex.Pattern;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import kaijidesk.cases.SendingStep;
import kaijidesk.cases.Setback;
import org.jspecify.annotations.Nullable;

/**
 * A line to a mail server, on which somebody signed in. After it failed at anything it is only good
 * to be closed.
 */
public final class SmtpLine implements AutoCloseable {
    /** No line feed, no bracket: nothing that could be another command. */
    private static final Pattern ADDRESS = Pattern.compile("[!-;=?-~]+@[!-;=?-~]+");

    private static final int NO_SUCH_ADDRESS = 553;

    private final SmtpWire wire;

    private SmtpLine(SmtpWire wire) {
        this.wire = wire;
    }

    static SmtpLine open(Session session, MailServer server) throws NotTaken {
        SmtpWire wire = new SmtpWire(session);
        boolean signsIn = !server.user().isEmpty();
        try {
            wire.connect(
                    server.host(),
                    server.port(),
                    signsIn ? server.user() : null,
                    signsIn ? server.password() : null);
            return new SmtpLine(wire);
        } catch (MessagingException | RuntimeException e) {
            close(wire);
            throw new NotTaken(new Setback(step(wire, server, e), wire.reply()));
        }
    }

    /** Where it ended, when the library itself ended it. */
    private static SendingStep step(SmtpWire wire, MailServer server, Exception why) {
        boolean unprotected =
                server.protection() == Protection.STARTTLS
                        && wire.step() == SendingStep.GREETING
                        && !wire.isSSL()
                        && wire.getLastReturnCode() / 100 == 2;
        return unprotected || distrusted(why) ? SendingStep.PROTECT : wire.step();
    }

    private static boolean distrusted(@Nullable Throwable why) {
        for (Throwable each = why; each != null; each = each.getCause()) {
            if (each instanceof javax.net.ssl.SSLException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Asks whether the server would take a mail, and gives none.
     *
     * @throws NotTaken when it wouldn't
     */
    public void probe(String from, String to) throws NotTaken {
        address(from, to);
        wire.command("RSET", SendingStep.RECIPIENT);
    }

    /**
     * Says whose mail comes and to whom it goes.
     *
     * @throws NotTaken when the server doesn't take such a one
     */
    public void address(String from, String to) throws NotTaken {
        if (!ADDRESS.matcher(to).matches()) {
            throw new NotTaken(new Setback(SendingStep.RECIPIENT, NO_SUCH_ADDRESS));
        }
        wire.command("MAIL FROM:<" + from + ">", SendingStep.SENDER);
        wire.command("RCPT TO:<" + to + ">", SendingStep.RECIPIENT);
    }

    /**
     * Gives the mail itself. When this returns, the server has accepted it.
     *
     * @throws NotTaken when it hasn't; at the last step, nobody may know
     */
    public void data(byte[] mail) throws NotTaken {
        wire.deliver(mail);
    }

    /** Says goodbye, and doesn't wait for an answer. */
    @Override
    public void close() {
        close(wire);
    }

    private static void close(SmtpWire wire) {
        try {
            wire.close();
        } catch (MessagingException | RuntimeException e) {
            // whatever was accepted stays accepted
        }
    }
}
