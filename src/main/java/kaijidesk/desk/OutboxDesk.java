package kaijidesk.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.HeldMail;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.Person;
import kaijidesk.cases.UnitState;
import kaijidesk.mail.NotTaken;
import kaijidesk.mail.Patience;
import kaijidesk.mail.Smtp;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The outbox (メール送信): what acts put there in their own transaction, sent after it. Nobody types a
 * recipient: mails go to the address that was registered (R2.03).
 */
public final class OutboxDesk {
    private final Transactions transactions;
    private final CaseViews views;
    private final Bounces bounces;
    private final Smtp smtp;
    private final Clock clock;
    private final Sending sending;

    OutboxDesk(Transactions transactions, CaseViews views, Bounces bounces, Clock clock) {
        this(transactions, views, bounces, new Smtp(Patience.FULL), clock, new Sending());
    }

    private OutboxDesk(
            Transactions transactions,
            CaseViews views,
            Bounces bounces,
            Smtp smtp,
            Clock clock,
            Sending sending) {
        this.transactions = transactions;
        this.views = views;
        this.bounces = bounces;
        this.smtp = smtp;
        this.clock = clock;
        this.sending = sending;
    }

    /** The same outbox by another line to its server. */
    OutboxDesk by(Smtp other) {
        return new OutboxDesk(transactions, views, bounces, other, clock, sending);
    }

    /** How many units are how far; states without units are missing. */
    public Map<UnitState, Integer> counts() {
        return transactions.run(transaction -> transaction.outbox().counts());
    }

    /** The units that are so far, oldest first. */
    public List<MailUnit> in(UnitState state) {
        return transactions.run(transaction -> transaction.outbox().in(state));
    }

    /** The units of a case, oldest first. */
    public List<MailUnit> of(CaseNumber number) {
        return transactions.run(transaction -> transaction.outbox().of(number));
    }

    /**
     * A unit by its name.
     *
     * @throws NoSuchCase when the outbox has none of it
     */
    public MailUnit find(String unitId) throws NoSuchCase {
        return transactions.<MailUnit, NoSuchCase>run(
                transaction -> new OutboxSteps(transaction).find(unitId));
    }

    /**
     * To whom the mails of the units go that are so far: log the look before it is shown (R6.02).
     */
    public Map<String, List<String>> recipients(UnitState state) {
        return transactions.run(transaction -> transaction.outbox().recipients(state));
    }

    /** What the mails of a unit say, and to whom: log the look before it is shown (R6.02). */
    public List<OutgoingText> texts(MailUnit unit) {
        return transactions.run(transaction -> transaction.outbox().texts(unit.id()));
    }

    /**
     * Sends what is due. One run at a time: while another sends, nothing is done.
     *
     * @param progress ends it between two units when it says so
     */
    public SendReport send(Person person, RegimeDesk.Progress progress) throws CannotDo {
        if (!sending.begin()) {
            return SendReport.NOTHING;
        }
        try {
            Optional<MailServer> server =
                    transactions.as(
                            Duty.POST,
                            person,
                            transaction -> {
                                // nobody else sends: what seems to be was left by a run that died
                                new OutboxSteps(transaction).interrupted(now());
                                return transaction.mailServer().find();
                            });
            return server.isEmpty()
                    ? SendReport.NOTHING
                    : new MailRun(transactions, smtp, server.get(), person, clock)
                            .send((done, all) -> sending.open() && progress.goOn(done, all));
        } finally {
            sending.done();
        }
    }

    /**
     * Waits until something may have come into the outbox, or for so long.
     *
     * @return false once the desk is closed
     */
    public boolean await(Duration most) throws InterruptedException {
        return sending.await(most);
    }

    /** The office was restored: what waits in it may have been sent since the backup (R2.04). */
    void restored(Person person) {
        try {
            transactions.<Person, CaseChanged>run(transaction -> {
                new OutboxSteps(transaction).withhold(new Decision(person, now(), ""));
                return person;
            });
        } catch (CaseChanged e) {
            throw new IllegalStateException("nobody else is in an office that is restored", e);
        }
    }

    /** Something may have come into it. */
    void stir() {
        sending.stir();
    }

    /** No unit is begun any more; one that is being sent is waited for, but not for long. */
    void end() {
        sending.end();
    }

    /**
     * A person decides about a unit that is held, or sent it by hand.
     *
     * @param note why, or how they found out
     * @throws CannotPost when that can't be decided, or nothing is said
     * @throws CaseChanged when somebody did something to it since it was shown
     */
    public MailUnit decide(MailUnit seen, MailDecision decision, String note, Person person)
            throws CannotDo {
        PostingSteps.stop(HeldMail.wrongNote(note));
        return transactions.<MailUnit, CannotDo>as(
                Duty.POST,
                person,
                transaction ->
                        new MailDecisions(transaction, views)
                                .decide(seen, decision, new Decision(person, now(), note.strip())));
    }

    /**
     * Takes in a mail server's report that a mail came back (RFC 3464): it is recorded beside its
     * notice and moves no date (R4.03).
     *
     * @return the case of the mail; empty when it is no such report, or about no mail of ours
     */
    public Optional<CaseNumber> bounced(byte[] raw, Person person) throws CannotDo {
        return bounces.take(raw, person);
    }

    /** The mail server, without its password; empty while there is none. */
    public Optional<MailServer> server() {
        return transactions.run(transaction ->
                transaction.mailServer().find().map(server -> server.withPassword("")));
    }

    /**
     * Sets the mail server. Where there was none, what waits may have been sent by hand: it is held
     * until a person says so (R2.04).
     *
     * @param password null to keep the one before
     * @throws CannotPost when something is wrong with it
     */
    public void keepServer(MailServer server, char @Nullable [] password, Person person)
            throws CannotDo {
        PostingSteps.stop(server.wrong());
        transactions.<MailServer, CannotDo>as(
                Duty.PEOPLE,
                person,
                transaction -> {
                    MailServer whole = whole(transaction, server, password);
                    if (!transaction.mailServer().any()) {
                        // until now people sent by hand, and may not have said so
                        new OutboxSteps(transaction).withhold(new Decision(person, now(), ""));
                    }
                    transaction.mailServer().keep(whole);
                    OfficeEvent.MAIL_SERVER.append(
                            transaction,
                            now(),
                            person,
                            Map.of(
                                    "host", server.host(),
                                    "port", Integer.toString(server.port()),
                                    "protection", server.protection().name(),
                                    "address", server.address()));
                    return whole;
                });
    }

    /** From now on mails wait to be sent by hand. */
    public void forgetServer(Person person) {
        transactions.as(
                Duty.PEOPLE,
                person,
                transaction -> {
                    transaction.mailServer().forget();
                    OfficeEvent.MAIL_SERVER.append(transaction, now(), person, Map.of());
                    return person;
                });
    }

    /**
     * Tries a server: reaches it, protects the line, signs in, and asks whether it takes mails from
     * the office's address. Nothing is sent.
     *
     * @param password null for the one that is kept
     * @throws CannotPost with what came of it
     */
    public void tryServer(MailServer server, char @Nullable [] password, Person person)
            throws CannotDo {
        PostingSteps.stop(server.wrong());
        MailServer whole =
                transactions.as(
                        Duty.PEOPLE, person, transaction -> whole(transaction, server, password));
        try (var line = new Smtp(Patience.SHORT).open(whole)) {
            line.probe(whole.address(), whole.address());
        } catch (NotTaken e) {
            throw new CannotPost(e.setback().said());
        }
    }

    /** A password that is kept goes to no other server, and for no other user. */
    private static MailServer whole(
            Transaction transaction, MailServer server, char @Nullable [] password) {
        String known =
                transaction
                        .mailServer()
                        .find()
                        .filter(before -> before.host().equals(server.host()))
                        .filter(before -> before.user().equals(server.user()))
                        .map(MailServer::password)
                        .orElse("");
        return server.withPassword(password == null ? known : new String(password));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
