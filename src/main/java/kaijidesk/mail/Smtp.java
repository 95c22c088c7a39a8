package kaijidesk.mail;

import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import org.jspecify.annotations.Nullable;

/** Opens lines to mail servers (RFC 5321), protected as the office's settings say. */
public final class Smtp {
    private final Patience patience;
    private final @Nullable SSLSocketFactory trust;

    /** Lines that trust whom this computer trusts. */
    public Smtp(Patience patience) {
        this(patience, null);
    }

    /** Lines that trust whom the factory trusts; null for whom this computer does. */
    Smtp(Patience patience, @Nullable SSLSocketFactory trust) {
        this.patience = patience;
        this.trust = trust;
    }

    /**
     * Reaches a server, protects the line and signs in.
     *
     * @throws NotTaken at which of these steps it ended
     */
    public SmtpLine open(MailServer server) throws NotTaken {
        return SmtpLine.open(Session.getInstance(settings(server)), server);
    }

    private Properties settings(MailServer server) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", "" + patience.connect().toMillis());
        settings.setProperty("mail.smtp.timeout", "" + patience.answer().toMillis());
        settings.setProperty("mail.smtp.writetimeout", "" + patience.answer().toMillis());
        settings.setProperty("mail.smtp.auth", "" + !server.user().isEmpty());
        // what this computer is called is nobody's business
        settings.setProperty("mail.smtp.localhost", server.domain());
        settings.setProperty("mail.smtp.quitwait", "false");
        boolean begun = server.protection() == Protection.STARTTLS;
        settings.setProperty("mail.smtp.starttls.enable", "" + begun);
        settings.setProperty("mail.smtp.starttls.required", "" + begun);
        settings.setProperty("mail.smtp.ssl.enable", "" + (server.protection() == Protection.TLS));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (trust != null) {
            settings.put("mail.smtp.ssl.socketFactory", trust);
            settings.setProperty("mail.smtp.socketFactory.fallback", "false");
        }
        return settings;
    }
}
