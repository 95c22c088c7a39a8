package kaijidesk.desk;

import java.time.Duration;
import kaijidesk.cases.MailServer;
import kaijidesk.mail.Patience;
import kaijidesk.mail.Smtp;

/** Outboxes of tests: by a line that is soon impatient. */
public final class Outboxes {
    private static final Smtp BRIEF =
            new Smtp(new Patience(Duration.ofSeconds(5), Duration.ofMillis(400)));

    private Outboxes() {}

    /** Sends what is due through a server. */
    public static SendReport send(Desk desk, MailServer server) throws CannotDo {
        keep(desk, server);
        return desk.outbox().by(BRIEF).send(MainPath.REVIEWER, (done, all) -> true);
    }

    /** Sets the server. */
    public static void keep(Desk desk, MailServer server) throws CannotDo {
        desk.outbox().keepServer(server, server.password().toCharArray(), MainPath.REVIEWER);
    }
}
