package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.RelatedCase;
import kaijidesk.cases.Subject;
import kaijidesk.records.Problems;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.ReadReport;
import kaijidesk.records.RecordsReader;
import kaijidesk.records.Stopped;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.records.UnreadableRecords.Why;
import kaijidesk.records.database.DatabaseSource;
import kaijidesk.records.database.OperatorDatabase;
import kaijidesk.records.database.Probe;
import kaijidesk.store.Transaction;

/** Takes in the operator's records: members, trades, messages. */
public final class RecordsDesk {
    /** How long the operator's database may take for an answer. */
    private static final Duration ANSWER = Duration.ofMinutes(30);

    private final Transactions transactions;
    private final Intake intake;
    private final Clock clock;

    /** Two imports at once would each find the other's rows unwritten. */
    private final ReentrantLock running = new ReentrantLock();

    RecordsDesk(Transactions transactions, Intake intake, Clock clock) {
        this.transactions = transactions;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Takes in the operator's export, in one transaction: however it ends, nothing is half done.
     *
     * @param folder holds members.csv, trades.csv and messages.csv
     * @param choice what is to become of it when rows are bad
     * @throws UnreadableRecords when a file or column is missing; then nothing was taken in
     * @throws NotAllowed when they may not
     */
    public Imported take(Path folder, ImportChoice choice, ReadProgress progress, Person person)
            throws UnreadableRecords {
        return take(new RecordsReader(folder), "files", choice, progress, person);
    }

    /**
     * Takes in what the operator's own database answers, in the same way.
     *
     * @throws UnreadableRecords when it can't be asked; then nothing was taken in
     * @throws NotAllowed when they may not
     */
    public Imported takeDatabase(ImportChoice choice, ReadProgress progress, Person person)
            throws UnreadableRecords {
        OperatorDatabase database =
                transactions
                        .as(
                                Duty.RECORDS,
                                person,
                                transaction -> KeptDatabase.read(transaction.settings()))
                        .orElseThrow(() -> new UnreadableRecords(Why.NO_DATABASE, "", ""));
        try (DatabaseSource source = new DatabaseSource(database, ANSWER)) {
            return take(new RecordsReader(source), "database", choice, progress, person);
        }
    }

    /** Whether the office knows how to ask the operator's database. */
    public boolean knowsDatabase() {
        return transactions.run(
                transaction -> KeptDatabase.read(transaction.settings()).isPresent());
    }

    /**
     * How the operator's database is asked, without the password.
     *
     * @throws NotAllowed when they may not know
     */
    public Optional<OperatorDatabase> database(Person person) {
        return transactions
                .as(Duty.CONNECT, person, transaction -> KeptDatabase.read(transaction.settings()))
                .map(kept -> kept.with(""));
    }

    /**
     * Keeps how it is asked; with an empty password the one that is kept stays, where address and
     * user are the same as before.
     *
     * @throws UnreadableRecords when address or queries do more than read
     * @throws NotAllowed when they may not
     */
    public void keep(OperatorDatabase database, Person person) throws UnreadableRecords {
        DatabaseSource.check(database);
        transactions.as(
                Duty.CONNECT,
                person,
                transaction -> {
                    KeptDatabase.write(transaction.settings(), whole(transaction, database));
                    OfficeEvent.OPERATOR_DATABASE.append(
                            transaction,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            person,
                            Map.of("address", database.address(), "user", database.user()));
                    return database;
                });
    }

    /**
     * The first rows of each query, all data masked; nothing is taken in.
     *
     * @throws UnreadableRecords when the database can't be asked
     * @throws NotAllowed when they may not
     */
    public List<Probe> probe(OperatorDatabase database, ReadProgress progress, Person person)
            throws UnreadableRecords {
        OperatorDatabase whole =
                transactions.as(Duty.CONNECT, person, transaction -> whole(transaction, database));
        try {
            return Probe.all(whole, progress);
        } catch (Stopped e) {
            return List.of();
        }
    }

    /** A password goes to no other place than the one it was given for. */
    private static OperatorDatabase whole(Transaction transaction, OperatorDatabase database) {
        OperatorDatabase kept =
                KeptDatabase.read(transaction.settings()).orElse(OperatorDatabase.NONE);
        boolean same =
                kept.address().equals(database.address()) && kept.user().equals(database.user());
        return database.password().isEmpty() && same ? database.with(kept.password()) : database;
    }

    private Imported take(
            RecordsReader reader,
            String from,
            ImportChoice choice,
            ReadProgress progress,
            Person person)
            throws UnreadableRecords {
        running.lock();
        try {
            return transactions.<Imported, UnreadableRecords>as(
                    Duty.RECORDS,
                    person,
                    transaction -> {
                        try {
                            return take(transaction, reader, from, choice, progress, person);
                        } catch (Stopped e) {
                            transaction.undo();
                            return Imported.stopped();
                        }
                    });
        } finally {
            running.unlock();
        }
    }

    private Imported take(
            Transaction transaction,
            RecordsReader reader,
            String from,
            ImportChoice choice,
            ReadProgress progress,
            Person person)
            throws UnreadableRecords, Stopped {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Touched touched = new Touched(transaction.records().openCases());
        Problems problems = new Problems();
        RecordsInto sink = new RecordsInto(transaction.records(), problems, touched);
        ReadReport read = reader.read(sink, problems, progress);
        sink.flush();
        boolean taken = problems.total() == 0 || choice == ImportChoice.GOOD_ROWS;
        Imported imported =
                new Imported(
                        read.members() - sink.contradictedMembers(),
                        read.trades() - sink.contradictedTrades(),
                        read.messages(),
                        problems.named(),
                        problems.total(),
                        taken ? Imported.End.TAKEN : Imported.End.REFUSED);
        if (!taken) {
            transaction.undo();
            return imported;
        }
        refresh(transaction, touched.cases(), new Following(progress, read.rows()), now, person);
        OfficeEvent.RECORDS_IMPORTED.append(
                transaction, now, person, entered(imported, from, choice));
        return imported;
    }

    private static Map<String, String> entered(Imported taken, String from, ImportChoice choice) {
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("from", from);
        entered.put("choice", choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entered.put("members", Integer.toString(taken.members()));
        entered.put("trades", Integer.toString(taken.trades()));
        entered.put("messages", Integer.toString(taken.messages()));
        entered.put("bad", Long.toString(taken.bad()));
        return entered;
    }

    /** Asks on while cases are shown anew, when all rows are read. */
    private record Following(ReadProgress progress, long rows) {
        void ask() throws Stopped {
            progress.ask(rows, 1);
        }
    }

    /** The cases concerned are shown as the records make them, and those that are related anew. */
    private void refresh(
            Transaction transaction,
            List<CaseNumber> cases,
            Following following,
            Instant now,
            Person person)
            throws Stopped {
        Set<String> done = new HashSet<>();
        Set<CaseNumber> related = new HashSet<>();
        for (CaseNumber number : cases) {
            following.ask();
            done.add(number.value());
            Optional<Subject> changed = intake.refresh(transaction, number, now, person);
            if (changed.isPresent()) {
                transaction.subjects().related(number, changed.get()).stream()
                        .filter(each -> !each.stage().ended())
                        .map(RelatedCase::number)
                        .forEach(related::add);
            }
        }
        for (CaseNumber number : related) {
            following.ask();
            if (done.add(number.value()) && transaction.cases().find(number).isPresent()) {
                intake.refresh(transaction, number, now, person);
            }
        }
    }
}
