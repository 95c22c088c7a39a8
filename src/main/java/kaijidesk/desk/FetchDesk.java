package kaijidesk.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kaijidesk.cases.Duty;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.Person;
import kaijidesk.fetch.CannotFetch;
import kaijidesk.fetch.FetchSettings;
import kaijidesk.fetch.FetchSink;
import kaijidesk.fetch.Fetched;
import kaijidesk.fetch.FolderSource;
import kaijidesk.fetch.ImapSource;
import kaijidesk.fetch.Mailbox;
import kaijidesk.fetch.Position;
import kaijidesk.fetch.WatchedFolder;
import kaijidesk.store.MailboxTable;
import org.jspecify.annotations.Nullable;

/** Fetches mails from where the office's settings say, into the inbox. */
public final class FetchDesk {
    private final Transactions transactions;
    private final InboxDesk inbox;
    private final Clock clock;

    /** What looked into the watched folder last: it remembers which files were still growing. */
    private @Nullable Watch watch;

    private record Watch(WatchedFolder folder, Taking sink, FolderSource source) {}

    FetchDesk(Transactions transactions, InboxDesk inbox, Clock clock) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * What a run came to.
     *
     * @param taken mails that are new in the inbox
     * @param known those that lay there already
     * @param large those of which only the head was kept
     * @param failures why a source couldn't be read, if any
     */
    public record Fetch(int taken, int known, int large, List<CannotFetch.Why> failures) {
        public Fetch {
            failures = List.copyOf(failures);
        }
    }

    /** Where mails are fetched; the mailbox's password is left out. */
    public FetchSettings settings() {
        FetchSettings all = transactions.run(FetchSettingsKept::of).all();
        Mailbox box = all.mailbox();
        return box == null
                ? all
                : new FetchSettings(
                        password(box, ""), all.folder(), all.mailHost(), all.authServer());
    }

    /**
     * Changes where mails are fetched; an administrator's right.
     *
     * @param settings an empty password of the same mailbox leaves the one that is kept
     * @throws CannotTake when they can't be used; nothing is changed
     */
    public void keep(FetchSettings settings, Person person) throws CannotDo {
        transactions.<Boolean, CannotDo>as(
                Duty.PEOPLE,
                person,
                transaction -> {
                    FetchSettings whole = whole(settings, FetchSettingsKept.of(transaction).all());
                    if (!whole.usable()) {
                        throw new CannotTake(TakeBar.BAD_SETTINGS);
                    }
                    new FetchSettingsKept(whole).keep(transaction);
                    OfficeEvent.FETCH_SETTINGS.append(
                            transaction,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            person,
                            Map.of(
                                    "mailbox", Boolean.toString(whole.mailbox() != null),
                                    "folder", Boolean.toString(whole.folder() != null)));
                    return true;
                });
    }

    /**
     * Tries settings before they are kept; nothing is fetched.
     *
     * @return how many mails lie there
     * @throws CannotFetch when something can't be read
     * @throws CannotTake when they can't be used
     */
    public int test(FetchSettings settings, Person person) throws CannotDo, CannotFetch {
        FetchSettings whole =
                transactions.as(
                        Duty.PEOPLE,
                        person,
                        transaction -> whole(settings, FetchSettingsKept.of(transaction).all()));
        if (!whole.usable()) {
            throw new CannotTake(TakeBar.BAD_SETTINGS);
        }
        int mails = 0;
        if (whole.folder() != null) {
            mails += FolderSource.test(whole.folder());
        }
        if (whole.mailbox() != null) {
            mails += ImapSource.test(whole.mailbox());
        }
        return mails;
    }

    /**
     * Fetches what is new, within bounds; slow.
     *
     * @param goesOn is asked before each mail
     */
    public synchronized Fetch run(Person person, BooleanSupplier goesOn) {
        FetchSettings all =
                transactions.as(
                        Duty.WORK, person, transaction -> FetchSettingsKept.of(transaction).all());
        List<CannotFetch.Why> failures = new ArrayList<>();
        Taking sink = new Taking(person, goesOn);
        try {
            if (all.folder() != null) {
                look(all.folder(), sink);
            }
        } catch (CannotFetch e) {
            failures.add(e.why());
        }
        try {
            if (all.mailbox() != null) {
                new ImapSource(all.mailbox(), sink).run();
            }
        } catch (CannotFetch e) {
            failures.add(e.why());
        }
        return new Fetch(sink.taken, sink.known, sink.large, failures);
    }

    private void look(WatchedFolder folder, Taking sink) throws CannotFetch {
        Watch known = watch;
        if (known == null || !known.folder().equals(folder)) {
            Taking relay = new Taking(sink.person, sink.goesOn);
            known = new Watch(folder, relay, new FolderSource(folder, relay));
            watch = known;
        }
        known.sink().begin(sink);
        known.source().look();
    }

    private static FetchSettings whole(FetchSettings fresh, FetchSettings kept) {
        Mailbox box = fresh.mailbox();
        Mailbox before = kept.mailbox();
        if (box == null
                || before == null
                || !box.password().isEmpty()
                || !box.host().equalsIgnoreCase(before.host())
                || !box.user().equals(before.user())) {
            return fresh;
        }
        return new FetchSettings(
                password(box, before.password()),
                fresh.folder(),
                fresh.mailHost(),
                fresh.authServer());
    }

    private static Mailbox password(Mailbox box, String password) {
        return new Mailbox(
                box.host(),
                box.port(),
                box.security(),
                box.user(),
                password,
                box.folder(),
                box.moveTo());
    }

    /** Puts what comes into the inbox. */
    private final class Taking implements FetchSink {
        private Person person;
        private BooleanSupplier goesOn;
        private int taken;
        private int known;
        private int large;
        private @Nullable Taking counted;

        Taking(Person person, BooleanSupplier goesOn) {
            this.person = person;
            this.goesOn = goesOn;
        }

        /** For this run another one counts. */
        void begin(Taking other) {
            person = other.person;
            goesOn = other.goesOn;
            counted = other;
        }

        @Override
        public Optional<Position> position(String mailbox) {
            return transactions
                    .run(transaction -> transaction.mailboxes().read(InboxSteps.sha256(mailbox)))
                    .map(read -> new Position(read.validity(), read.last()));
        }

        @Override
        public void take(Fetched mail, @Nullable String mailbox, @Nullable Position now) {
            TakenIn in =
                    inbox.takeIn(
                            new InboxSteps.Arrived(mail.raw(), mail.octets()),
                            mailbox == null ? MailSource.FOLDER : MailSource.MAILBOX,
                            mail.received(),
                            person,
                            transaction -> {
                                if (mailbox != null && now != null) {
                                    transaction
                                            .mailboxes()
                                            .keep(
                                                    InboxSteps.sha256(mailbox),
                                                    new MailboxTable.Read(
                                                            now.validity(), now.last()));
                                }
                            });
            (counted == null ? this : counted).count(in);
        }

        private void count(TakenIn in) {
            if (in.known()) {
                known++;
            } else {
                taken++;
                large += in.entry().whole() ? 0 : 1;
            }
        }

        @Override
        public boolean goesOn() {
            return goesOn.getAsBoolean();
        }
    }
}
