package kaijidesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import kaijidesk.cases.SendingStep;
import kaijidesk.cases.Setback;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The library's own dialogue, taken apart into its steps: it would send in one go and not tell
 * where it ended.
 */
final class SmtpWire extends SMTPTransport {
    private SendingStep step = SendingStep.CONNECT;

    SmtpWire(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** At which step it is. */
    SendingStep step() {
        return step;
    }

    /** What the server replied last, as far as it was a refusal; else 0. */
    int reply() {
        int code = getLastReturnCode();
        return code >= 400 && code <= 599 ? code : 0;
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        step = SendingStep.GREETING;
        return super.ehlo(domain);
    }

    @Override
    protected void startTLS() throws MessagingException {
        step = SendingStep.PROTECT;
        super.startTLS();
    }

    @Override
    public synchronized int simpleCommand(String command) throws MessagingException {
        if (command.startsWith("AUTH")) {
            step = SendingStep.SIGN_IN;
        }
        return super.simpleCommand(command);
    }

    synchronized void command(String command, SendingStep at) throws NotTaken {
        step = at;
        int code;
        try {
            code = simpleCommand(command);
        } catch (MessagingException e) {
            throw new NotTaken(new Setback(at, 0));
        }
        if (code / 100 != 2) {
            throw new NotTaken(new Setback(at, reply()));
        }
    }

    synchronized void deliver(byte[] mail) throws NotTaken {
        step = SendingStep.DATA;
        try {
            OutputStream out = data();
            step = SendingStep.CONTENT;
            out.write(mail);
            out.flush();
            step = SendingStep.END;
            finishData();
        } catch (IOException | MessagingException e) {
            throw new NotTaken(new Setback(step, reply()));
        }
    }
}
