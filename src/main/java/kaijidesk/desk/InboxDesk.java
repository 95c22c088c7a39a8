package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.Person;
import kaijidesk.cases.SupplementApplication;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The inbox (受信箱): every mail that comes in is kept as it came, and waits until a person says what
 * becomes of it. No mail becomes a case by itself.
 */
public final class InboxDesk {
    /** What a case's history calls a mail that was added to it. */
    static final String ADDED = "add-mail";

    private static final int MOST_OF_NOTE = 2000;

    private final Transactions transactions;
    private final Intake intake;
    private final Profiles profiles;
    private final ActsInside acts;
    private final Bounces bounces;
    private final Clock clock;

    /** Where a mail goes that tells of a notice which couldn't be delivered. */
    interface Bounces {
        /** The case whose notice came back; nothing when the mail is none of those. */
        Optional<CaseNumber> bounced(byte[] raw, Person person) throws CannotDo;
    }

    InboxDesk(
            Transactions transactions,
            Intake intake,
            Profiles profiles,
            ActsInside acts,
            Bounces bounces,
            Clock clock) {
        this.transactions = transactions;
        this.intake = intake;
        this.profiles = profiles;
        this.acts = acts;
        this.bounces = bounces;
        this.clock = clock;
    }

    /** The mails that nobody decided about, by their numbers. */
    public List<InboxEntry> waiting() {
        return in(InboxState.WAITING);
    }

    /** The mails in a state, by their numbers. */
    public List<InboxEntry> in(InboxState state) {
        return transactions.run(transaction -> transaction.inbox().in(state));
    }

    /** How many mails wait. */
    public int count() {
        return transactions.run(transaction -> transaction.inbox().waiting());
    }

    /**
     * Keeps a mail that came in, to wait for a person; the very same bytes are kept once.
     *
     * @param raw the mail as received
     */
    public TakenIn takeIn(byte[] raw, MailSource source, Person person) {
        return takeIn(
                new InboxSteps.Arrived(raw, raw.length), source, null, person, transaction -> {});
    }

    /** What else is written with a mail: how far a mailbox was read. */
    interface Beside {
        /** Writes it. */
        void in(Transaction transaction);
    }

    TakenIn takeIn(
            InboxSteps.Arrived arrived,
            MailSource source,
            @Nullable Instant serverMoment,
            Person person,
            Beside beside) {
        TakenIn taken =
                transactions.as(
                        Duty.WORK,
                        person,
                        transaction -> {
                            Decision by = decision(person, "");
                            TakenIn in =
                                    steps(transaction).takeIn(arrived, source, serverMoment, by);
                            beside.in(transaction);
                            if (!in.known()) {
                                OfficeEvent.MAIL_TAKEN_IN.append(
                                        transaction, by.at(), person, named(in.entry()));
                            }
                            return in;
                        });
        return taken.known()
                ? taken
                : new TakenIn(unlessBounce(taken.entry(), arrived, person), false);
    }

    /** One that tells of an undelivered notice waits for nobody. */
    private InboxEntry unlessBounce(InboxEntry entry, InboxSteps.Arrived arrived, Person person) {
        Optional<CaseNumber> bounced;
        try {
            bounced = bounces.bounced(arrived.raw(), person);
        } catch (CannotDo barred) {
            // a person has to see what the case didn't take
            return entry;
        }
        if (bounced.isEmpty()) {
            return entry;
        }
        InboxEntry marked = entry.decided(InboxState.BOUNCE, decision(person, ""), bounced.get());
        return transactions.as(
                Duty.WORK,
                person,
                transaction -> {
                    transaction.inbox().decide(marked);
                    return marked;
                });
    }

    /**
     * A mail beside what was understood of it.
     *
     * @throws CannotTake when the inbox has no such mail
     */
    public InboxView open(long number, Person person) throws CannotDo {
        return transactions.<InboxView, CannotDo>named(
                person,
                transaction -> {
                    InboxSteps steps = steps(transaction);
                    return steps.view(steps.find(number));
                });
    }

    /** Earlier cases and mails that a mail looks like, before it is taken in. */
    public List<LikeMail> like(byte[] raw) {
        return transactions.run(transaction -> {
            transaction.undo();
            InboxSteps steps = steps(transaction);
            InboxEntry entry =
                    steps.keep(
                            new InboxSteps.Arrived(raw, raw.length),
                            InboxSteps.sha256(raw),
                            MailSource.COMMAND,
                            null,
                            decision(new Person("-"), ""));
            return steps.view(entry).like();
        });
    }

    /**
     * Begins a case with a mail.
     *
     * @param receivedAt the moment that a person confirms; null for the one that is known
     * @param note why, where another moment is confirmed or a like case is there; else maybe empty
     * @throws CannotTake when it can't be read, is decided, or a note is needed
     */
    public Receipt accept(long number, @Nullable Instant receivedAt, String note, Person person)
            throws CannotDo {
        return transactions.<Receipt, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    InboxSteps steps = steps(transaction);
                    InboxView view = steps.view(steps.waiting(number));
                    ApplicationMail mail = view.mail().application();
                    if (!view.entry().whole()) {
                        throw new CannotTake(TakeBar.NOT_WHOLE);
                    }
                    if (mail == null) {
                        throw new CannotTake(TakeBar.UNREADABLE);
                    }
                    Decision by = decision(person, noted(note, receivedAt != null || view.again()));
                    InboxEntry dated =
                            receivedAt == null
                                    ? view.entry()
                                    : view.entry().receivedAt(moment(receivedAt, by.at()));
                    return begin(transaction, dated, mail, by);
                });
    }

    /** Keeps a mail and begins its case at once: the command line's way, whatever it looks like. */
    Receipt receive(
            Transaction transaction,
            ApplicationMail mail,
            byte[] raw,
            @Nullable Instant receivedAt,
            Person person) {
        Decision by = decision(person, "");
        InboxEntry entry =
                steps(transaction)
                        .keep(
                                new InboxSteps.Arrived(raw, raw.length),
                                mail.sha256(),
                                MailSource.COMMAND,
                                null,
                                by)
                        .receivedAt(Intake.moment(mail, receivedAt, by.at()));
        return begin(transaction, entry, mail, by).claimed(Intake.claimed(mail, receivedAt));
    }

    private Receipt begin(
            Transaction transaction, InboxEntry entry, ApplicationMail mail, Decision by) {
        InboxEntry noted = entry.decided(InboxState.TAKEN, by, null);
        Receipt receipt = intake.receive(transaction, mail, noted, by.at(), by.by());
        transaction.inbox().decide(entry.decided(InboxState.TAKEN, by, receipt.number()));
        return receipt;
    }

    /**
     * Which items a case lacks and a mail says.
     *
     * @throws NoSuchCase when the office has no such case
     */
    public Set<ApplicationItem> lacking(long number, CaseNumber to) throws CannotDo {
        return transactions.<Set<ApplicationItem>, CannotDo>run(transaction -> {
            InboxSteps steps = steps(transaction);
            Set<ApplicationItem> said = steps.view(steps.find(number)).said();
            return Admission.missing(found(transaction, to).file().application().items()).stream()
                    .filter(said::contains)
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    /**
     * Adds a mail to a case: it supplies the items chosen (R5.03) and is kept with it. The day of
     * receipt stays what it was (R1.03).
     *
     * @param items what the case takes from it; may be none
     * @throws ActBarred when rules bar that an item is supplied; nothing is changed
     */
    public void add(
            long number, CaseNumber to, Set<ApplicationItem> items, String note, Person person)
            throws CannotDo {
        transactions.<Boolean, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    InboxSteps steps = steps(transaction);
                    InboxView view = steps.view(steps.waiting(number));
                    ApplicationMail mail = view.mail().application();
                    if (!view.said().containsAll(items)) {
                        throw new CannotTake(TakeBar.NOTHING_TO_ADD);
                    }
                    found(transaction, to);
                    Decision by = decision(person, noted(note, false));
                    for (ApplicationItem item : items) {
                        String said = mail == null ? "" : mail.items().getOrDefault(item, "");
                        acts.perform(
                                transaction,
                                found(transaction, to),
                                new SupplementApplication(item, said),
                                person);
                    }
                    transaction.inbox().decide(view.entry().decided(InboxState.ADDED, by, to));
                    transaction
                            .history()
                            .append(
                                    to,
                                    by.at(),
                                    person,
                                    ADDED,
                                    Map.of(
                                            "mailSha256",
                                            view.entry().sha256(),
                                            "sender",
                                            view.entry().sender(),
                                            "note",
                                            by.note()));
                    return true;
                });
    }

    /**
     * Sets a mail aside: it is no application.
     *
     * @param note why
     */
    public void setAside(long number, String note, Person person) throws CannotDo {
        transactions.<Boolean, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    InboxEntry entry = steps(transaction).waiting(number);
                    Decision by = decision(person, noted(note, true));
                    transaction.inbox().decide(entry.decided(InboxState.SET_ASIDE, by, null));
                    OfficeEvent.MAIL_SET_ASIDE.append(transaction, by.at(), person, named(entry));
                    return true;
                });
    }

    /**
     * Lets a mail that was set aside by mistake wait again, as it did before: the moment of its
     * receipt stays.
     *
     * @param note why
     * @throws CannotTake when it wasn't set aside, or was destroyed meanwhile
     */
    public void putBack(long number, String note, Person person) throws CannotDo {
        transactions.<Boolean, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    InboxEntry entry = steps(transaction).find(number);
                    if (entry.state() != InboxState.SET_ASIDE) {
                        throw new CannotTake(TakeBar.NOT_SET_ASIDE);
                    }
                    Decision by = decision(person, noted(note, true));
                    transaction.inbox().decide(entry.decided(InboxState.WAITING, by, null));
                    OfficeEvent.MAIL_PUT_BACK.append(transaction, by.at(), person, named(entry));
                    return true;
                });
    }

    /**
     * Destroys the mails that were set aside as long ago as cases without a disclosure are kept
     * (R6.03). Traces leave the file when it is written anew.
     *
     * @return how many
     */
    public int purge(Person person) {
        return transactions.as(
                Duty.PURGE,
                person,
                transaction -> {
                    Decision by = decision(person, "");
                    List<InboxEntry> over =
                            new InboxRetention(transaction, profiles).destroy(by.at());
                    over.forEach(each ->
                            OfficeEvent.MAIL_DESTROYED.append(
                                    transaction, by.at(), person, named(each)));
                    return over.size();
                });
    }

    private static StoredCase found(Transaction transaction, CaseNumber number) throws NoSuchCase {
        return transaction.cases().find(number).orElseThrow(() -> new NoSuchCase(number.value()));
    }

    private static String noted(String note, boolean needed) throws CannotTake {
        String stripped = note.strip();
        if (needed && stripped.isEmpty()) {
            throw new CannotTake(TakeBar.NOTE_NEEDED);
        }
        return stripped.length() <= MOST_OF_NOTE ? stripped : stripped.substring(0, MOST_OF_NOTE);
    }

    private static Instant moment(Instant confirmed, Instant now) throws CannotTake {
        if (confirmed.isBefore(Instant.EPOCH) || confirmed.isAfter(now)) {
            throw new CannotTake(TakeBar.NO_SUCH_MOMENT);
        }
        return confirmed.truncatedTo(ChronoUnit.MILLIS);
    }

    /** By its number alone: what the history keeps must say nothing when the mail is destroyed. */
    private static Map<String, String> named(InboxEntry entry) {
        return Map.of("mail", Long.toString(entry.number()), "source", entry.source().name());
    }

    private static InboxSteps steps(Transaction transaction) {
        return new InboxSteps(transaction, FetchSettingsKept.of(transaction));
    }

    private Decision decision(Person person, String note) {
        return new Decision(person, clock.instant().truncatedTo(ChronoUnit.MILLIS), note);
    }
}
