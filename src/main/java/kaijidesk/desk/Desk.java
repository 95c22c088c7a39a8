package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Look;
import kaijidesk.cases.Outcome;
import kaijidesk.cases.Person;
import kaijidesk.cases.Subject;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.LetterPress;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.mail.ApplicationMailReader;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.regime.Profile;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Store;
import kaijidesk.store.StoreFailure;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The one door to an office: the only way to change anything is {@link #perform} (and {@link
 * #receive}, which opens a case). Each act is one transaction: the case, its history and its
 * effects, or nothing.
 */
public final class Desk implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final LetterPress press;
    private final Profiles profiles = new Profiles();
    private final CaseViews views;
    private final Effects effects;
    private final Intake intake;
    private final RecordsDesk records;
    private final RightsHolderDesk rightsHolders;
    private final RegimeDesk regime;
    private final MailroomDesk mailroom;
    private final StationeryDesk stationery;
    private final PaperDesk papers;
    private final PeopleDesk people;
    private final Transactions transactions;
    private final TrailDesk trail;
    private final RetentionDesk retention;
    private final BackupDesk backups;
    private final InboxDesk inbox;
    private final FetchDesk fetching;
    private final OutboxDesk outbox;
    private final ScansDesk scans;

    private Desk(Store store, Gate gate, PeopleDesk.Keys keys, LetterPress press, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.press = press;
        this.transactions = new Transactions(this::transaction, gate);
        this.people = new PeopleDesk(transactions, keys, press, clock);
        this.views = new CaseViews(profiles, gate);
        this.effects = new Effects(press);
        this.intake = new Intake(profiles, views, effects);
        this.rightsHolders = new RightsHolderDesk(transactions, intake, clock);
        this.records = new RecordsDesk(transactions, intake, clock);
        this.regime =
                new RegimeDesk(
                        transactions, profiles, views, intake, new WordingDesk(press), clock);
        ActsInside acts =
                (transaction, stored, act, person) ->
                        perform(transaction, stored, act, Substitutes.NONE, person, now());
        HandingOver handing = new HandingOver(acts, profiles, views);
        Bounces bounces = new Bounces(transactions, acts, views, clock);
        this.outbox = new OutboxDesk(transactions, views, bounces, clock);
        this.inbox = new InboxDesk(transactions, intake, profiles, acts, outbox::bounced, clock);
        this.fetching = new FetchDesk(transactions, inbox, clock);
        this.mailroom = new MailroomDesk(transactions, handing, press, clock);
        this.stationery = new StationeryDesk(transactions, profiles, press, clock);
        this.papers = new PaperDesk(transactions, profiles, views, press, clock);
        this.trail = new TrailDesk(transactions, store.trailKeys(), clock);
        this.scans = new ScansDesk(transactions, clock);
        this.backups = new BackupDesk(transactions, store, clock);
        this.retention =
                new RetentionDesk(
                        transactions, store::compact, inbox::purge, profiles, press, clock);
    }

    /** Opens an office that nobody signs in to. */
    static Desk unguarded(Store store, Profile begin, LetterPress press, Clock clock) {
        return begin(store, Gate.UNGUARDED, PeopleDesk.Keys.NONE, begin, press, clock);
    }

    /**
     * An empty office in memory, gone when it is closed; one call at a time.
     *
     * @throws OfficeUnavailable when not even that can be had
     */
    public static Desk inMemory(Profile begin, LetterPress press, Clock clock)
            throws OfficeUnavailable {
        return unguarded(Store.inMemory(), begin, press, clock);
    }

    /** Opens an office for who signed in; {@link OfficeDoor} lets them in. */
    static Desk begin(
            Store store,
            Gate gate,
            PeopleDesk.Keys keys,
            Profile begin,
            LetterPress press,
            Clock clock) {
        try {
            Desk desk = new Desk(store, gate, keys, press, clock);
            desk.transaction(transaction -> {
                desk.profiles.begin(transaction, begin, desk.now());
                desk.intake.keepSubjects(transaction);
                new PrintSteps(transaction).interrupted();
                new OutboxSteps(transaction).interrupted(desk.now());
                desk.scans.interrupted(transaction);
                return desk;
            });
            return desk;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Every case, in the order of their numbers. */
    public List<CaseRow> cases() {
        return transaction(transaction -> transaction.cases().all());
    }

    /** The cases that came into the office on that day in Tokyo, the latest number first. */
    public List<CaseRow> takenIn(LocalDate day) {
        return transaction(transaction -> intake.takenIn(transaction, day));
    }

    /**
     * A case as it shows itself to a person.
     *
     * @throws NoSuchCase when the office has no such case
     * @throws CasePurged when only its number, dates and verdict are left
     */
    public CaseView open(CaseNumber number, Person person) throws CannotDo {
        return transaction(transaction ->
                views.of(transaction, CaseViews.find(transaction, number), person, now()));
    }

    /**
     * Takes in an application mail at once: it always becomes a case, whatever the verdict, and
     * whatever it looks like.
     *
     * @param mail the mail as received
     * @param receivedAt when it was received; null to take it from the mail, or the present moment
     *     if it says nothing. Who takes in a file by hand answers for its date; the inbox trusts
     *     none
     * @throws UnreadableMail when it can't be read as an application
     */
    public Receipt receive(byte[] mail, @Nullable Instant receivedAt, Person person)
            throws UnreadableMail {
        ApplicationMail read = ApplicationMailReader.read(mail);
        return transactions.as(
                Duty.WORK,
                person,
                transaction -> inbox.receive(transaction, read, mail, receivedAt, person));
    }

    /**
     * Performs an act: asks it what bars it, writes what it changes, its history entry and its
     * effects.
     *
     * @param seenVersion the version the person decided on
     * @return the case afterwards
     * @throws ActBarred when rules bar it
     * @throws CaseChanged when somebody changed the case since
     * @throws CannotPrint when a letter of it holds characters that no font has
     * @throws LetterWouldTell when a letter of it holds words of a refusal's ground
     * @throws NoSuchCase when the office has no such case
     */
    public CaseView perform(CaseNumber number, long seenVersion, Act act, Person person)
            throws CannotDo {
        return perform(number, seenVersion, act, Substitutes.NONE, person);
    }

    /**
     * The same with what the person wants printed in place of characters that no font has. It is
     * kept, and stands in the case's history; the stored values stay as they are.
     *
     * @throws CannotPrint when nothing was chosen for some such character
     */
    public CaseView perform(
            CaseNumber number, long seenVersion, Act act, Substitutes substitutes, Person person)
            throws CannotDo {
        CaseView after =
                transaction(transaction -> {
                    StoredCase stored = CaseViews.find(transaction, number);
                    if (stored.version() != seenVersion) {
                        throw new CaseChanged(number);
                    }
                    Instant now = now();
                    perform(transaction, stored, act, substitutes, person, now);
                    return views.of(transaction, CaseViews.find(transaction, number), person, now);
                });
        outbox.stir();
        return after;
    }

    private void perform(
            Transaction transaction,
            StoredCase stored,
            Act act,
            Substitutes substitutes,
            Person person,
            Instant now)
            throws CannotDo {
        Circumstances circumstances = views.circumstances(transaction, stored.file(), person, now);
        List<Bar> bars = act.allBars(stored.file(), circumstances);
        if (!bars.isEmpty()) {
            throw new ActBarred(bars);
        }
        Outcome outcome = act.outcome(stored.file(), circumstances);
        views.write(transaction, outcome.file(), stored.version(), person, now);
        effects.carryOut(
                transaction, outcome.file(), outcome.effects(), circumstances, substitutes);
        transaction
                .history()
                .append(stored.file().number(), now, person, act.kind().id(), ActFields.write(act));
    }

    /** A letter's PDF: {@link LettersDesk#pdf}. */
    public byte[] letterPdf(String letterId) throws CannotDo {
        return letters().pdf(letterId);
    }

    /** Letters and e-mails as they were told, and what goes with them. */
    public LettersDesk letters() {
        return new LettersDesk(transactions, press, profiles);
    }

    /**
     * Takes in the operator's export: all of it, or nothing when a row is bad.
     *
     * @param folder holds members.csv, trades.csv and messages.csv
     * @throws UnreadableRecords when a file or column is missing
     */
    public Imported importRecords(Path folder, Person person) throws UnreadableRecords {
        return records.take(folder, ImportChoice.ALL_OR_NOTHING, ReadProgress.UNSEEN, person);
    }

    /** Takes in the operator's records. */
    public RecordsDesk records() {
        return records;
    }

    /** Backups, and proofs that what is kept can be read. */
    public BackupDesk backups() {
        return backups;
    }

    /** Mails as they came in. */
    public InboxDesk inbox() {
        return inbox;
    }

    /** Where mails are fetched. */
    public FetchDesk fetching() {
        return fetching;
    }

    /** Ledgers, and sheets about cases. */
    public PaperDesk papers() {
        return papers;
    }

    /** Profiles and calendar: what the office works by (R6.06). */
    public RegimeDesk regime() {
        return regime;
    }

    /** Scanned paper. */
    public ScansDesk scans() {
        return scans;
    }

    /** The mail room: letters on their way by post. */
    public MailroomDesk mailroom() {
        return mailroom;
    }

    /** The outbox: mails on their way. */
    public OutboxDesk outbox() {
        return outbox;
    }

    /** The history of the whole office. */
    public TrailDesk trail() {
        return trail;
    }

    /** Logs a look at personal data (R6.02), before it shows. */
    public void looked(Look look, Person person) {
        trail.looked(look, person);
    }

    /** Paper around letters: envelopes, labels, slips. */
    public StationeryDesk stationery() {
        return stationery;
    }

    /** Retention and purge: the end of cases (R6.03). */
    public RetentionDesk retention() {
        return retention;
    }

    /** The operator's list of rights holders, and what they apply for (R4.04). */
    public RightsHolderDesk rightsHolders() {
        return rightsHolders;
    }

    /** Who may enter, and as what. */
    public PeopleDesk people() {
        return people;
    }

    /** Who comes and goes, and when. */
    SignIns signIns() {
        return new SignIns(transactions, clock);
    }

    /**
     * @throws WrittenNotForced when all was written, but the disk didn't confirm it
     */
    private <T, X extends Exception> T transaction(Store.Work<T, X> work) throws X {
        try {
            return store.transaction(work);
        } catch (StoreFailure e) {
            throw OutOfReach.told(e);
        }
    }

    /** What was purged leaves the file now at the latest; where that fails, at the next end. */
    @Override
    public void close() {
        try {
            outbox.end();
            backups.end();
            retention.end();
        } catch (StoreFailure | OutOfReach | WrittenNotForced e) {
            // it stays to be done, as the office shows
        } finally {
            store.close();
        }
    }

    private void write(
            Transaction transaction, CaseFile file, long seenVersion, Person person, Instant now)
            throws CaseChanged {
        Circumstances circumstances = views.circumstances(transaction, file, person, now);
        if (!transaction.cases().update(file, seenVersion, CaseViews.shown(file, circumstances))) {
            throw new CaseChanged(file.number());
        }
        transaction.subjects().keep(file.number(), Subject.of(file, circumstances.records()));
    }

    /** The present moment, to the millisecond: what the store keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
