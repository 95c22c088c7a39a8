package kaijidesk.app;

import java.time.Duration;
import kaijidesk.cases.Person;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.NotAllowed;

/** Sends what is due beside everything else: right after an act, and every minute. */
final class Postman {
    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final Duration ROUND = Duration.ofMinutes(1);

    private Postman() {}

    /** Begins his rounds; they end with the desk. Whoever may not post has none. */
    static void begin(Desk desk, Person person) {
        Thread.ofPlatform().daemon().name("postman").start(() -> rounds(desk, person));
    }

    private static void rounds(Desk desk, Person person) {
        try {
            do {
                round(desk, person);
            } while (desk.outbox().await(ROUND));
        } catch (InterruptedException | NotAllowed e) {
            // nobody waits for him
        }
    }

    /** A round that fails is done again; what it may have sent is for a person to decide. */
    private static void round(Desk desk, Person person) {
        try {
            desk.outbox().send(person, (done, all) -> true);
        } catch (NotAllowed e) {
            throw e;
        } catch (CannotDo | RuntimeException e) {
            // the outbox shows what waits; the log names no mail and no data
            LOG.log(System.Logger.Level.WARNING, "no round: {0}", e.getClass().getName());
        }
    }
}
