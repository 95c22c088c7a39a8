package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.UnitState;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.mail.Patience;
import kaijidesk.mail.Smtp;
import kaijidesk.store.Store;
import kaijidesk.store.Tables;

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

    /** Opens an office, sends what is due through the server that it has, and closes it. */
    public static void sendAlone(Path folder, Clock clock) throws Exception {
        try (Desk desk =
                Desk.unguarded(
                        Store.open(folder, Tables.SECRETS),
                        Profiles.shipped(Profiles.SOURCE),
                        new LetterPress(FontBook.ofClassPath()),
                        clock)) {
            desk.outbox().by(BRIEF).send(MainPath.REVIEWER, (done, all) -> true);
        }
    }

    /** Nobody sent what is held, as a person found out: it goes out next. */
    public static void release(Desk desk) throws CannotDo {
        OutboxDesk box = desk.outbox();
        for (MailUnit unit : box.in(UnitState.HELD)) {
            MailUnit found =
                    box.decide(unit, MailDecision.NOT_ARRIVED, "not sent", MainPath.REVIEWER);
            box.decide(found, MailDecision.SEND_AGAIN, "not sent", MainPath.REVIEWER);
        }
    }

    /** The office has a server from now on, so that what comes into the outbox is sent. */
    public static void ready(Desk desk) {
        try {
            keep(
                    desk,
                    new MailServer(
                            "localhost",
                            1,
                            MailServer.Protection.NONE,
                            "",
                            "",
                            "desk@office.example",
                            ""));
        } catch (CannotDo e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets the server. */
    public static void keep(Desk desk, MailServer server) throws CannotDo {
        desk.outbox().keepServer(server, server.password().toCharArray(), MainPath.REVIEWER);
    }
}
