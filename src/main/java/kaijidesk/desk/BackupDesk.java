package kaijidesk.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoublePredicate;
import kaijidesk.access.OwnerOnly;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.store.Backup;
import kaijidesk.store.BadBackup;
import kaijidesk.store.Manifest;
import kaijidesk.store.Store;
import kaijidesk.store.Transaction;
import kaijidesk.trail.TrailKind;
import org.jspecify.annotations.Nullable;

/**
 * Backups of the open office: made while it works, proven by restoring them, and turned over so
 * that they stay few. What follows a long piece of work is asked whether it goes on, with the share
 * done from 0 to 1.
 */
public final class BackupDesk {
    /** Two machines' clocks never agree to the second. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(5);

    private static final Duration DAILY = Duration.ofHours(20);
    private static final String WHERE = "backed-up-to";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'office-'yyyyMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);

    /** Whose name stands where nobody signs in. */
    private static final Person NOBODY = new Person("-");

    private final Transactions transactions;
    private final Store store;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean ended;

    BackupDesk(Transactions transactions, Store store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes a backup as a file; one that lies there is replaced once the new one is whole.
     *
     * @return nothing when it was stopped
     * @throws NotAllowed when who is signed in may not
     */
    public Optional<SavedBackup> make(Path target, DoublePredicate progress) throws CannotBackUp {
        allowed();
        return made(target, progress);
    }

    /** Makes one in the office's own folder, and lets go of those that are too many. */
    public Optional<SavedBackup> make(DoublePredicate progress) throws CannotBackUp {
        allowed();
        return own(progress);
    }

    /**
     * The same by itself, whoever is signed in, when the last one in the office's own folder is
     * older than a day. What was kept too long there goes in any case.
     */
    public Optional<SavedBackup> daily(DoublePredicate progress) throws CannotBackUp {
        if (store.backup().isEmpty()) {
            return Optional.empty();
        }
        try {
            new BackupFolder(backup().folder()).tidy(lastPurge());
        } catch (IOException e) {
            throw new CannotBackUp(BadBackup.Reason.NOT_WRITTEN);
        }
        boolean due =
                all().stream()
                        .findFirst()
                        .map(last -> last.moment().plus(DAILY).isBefore(clock.instant()))
                        .orElse(true);
        return due ? own(progress) : Optional.empty();
    }

    /** What works on backups ends now, and is waited for: the office is about to be closed. */
    void end() {
        ended = true;
        running.lock();
        running.unlock();
    }

    private Optional<SavedBackup> own(DoublePredicate progress) throws CannotBackUp {
        Path folder = backup().folder();
        try {
            OwnerOnly.createFolders(folder);
            Optional<SavedBackup> made =
                    made(folder.resolve(NAME.format(clock.instant())), progress);
            if (made.isPresent()) {
                new BackupFolder(backup().folder()).tidy(lastPurge());
            }
            return made;
        } catch (IOException e) {
            throw new CannotBackUp(BadBackup.Reason.NOT_WRITTEN);
        }
    }

    private Optional<SavedBackup> made(Path target, DoublePredicate progress) throws CannotBackUp {
        fits(target);
        // one at a time: they share a folder to work in
        running.lock();
        try {
            Instant now = clock.instant();
            Manifest manifest =
                    backup().make(target.toAbsolutePath(), now, share -> goesOn(progress, share));
            if (manifest == null) {
                return Optional.empty();
            }
            transactions.run(transaction -> {
                transaction.settings().replace(WHERE, List.of(target.toAbsolutePath().toString()));
                transaction
                        .trail()
                        .append(
                                TrailKind.BACKUP,
                                now.truncatedTo(ChronoUnit.MILLIS),
                                transactions.gate().present(NOBODY),
                                null,
                                "backup");
                return now;
            });
            return Optional.of(BackupFolder.saved(target, manifest));
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
        } finally {
            running.unlock();
        }
    }

    private boolean goesOn(DoublePredicate progress, double share) {
        return !ended && progress.test(share);
    }

    /**
     * Neither the office's own files nor another's that is no archive are written over.
     *
     * @throws CannotBackUp when it would
     */
    private void fits(Path target) throws CannotBackUp {
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path office = backup().folder().toAbsolutePath().getParent();
            boolean inside =
                    folder != null
                            && office != null
                            && Files.isDirectory(folder)
                            && Files.isSameFile(folder, office);
            if (inside || (Files.exists(target) && !archive(target))) {
                throw new CannotBackUp(BadBackup.Reason.NOT_THERE);
            }
        } catch (IOException e) {
            throw new CannotBackUp(BadBackup.Reason.NOT_WRITTEN);
        }
    }

    private static boolean archive(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    /**
     * Takes all of the office out in open formats, for who leaves this program: tables as CSV,
     * letters as PDF, mails as they came. Nothing of it is encrypted; that it was taken stands in
     * the history before anything is written.
     *
     * @return how many rows; -1 when it was stopped
     */
    public long everything(Path target, Person person, DoublePredicate progress)
            throws CannotBackUp {
        fits(target);
        transactions.as(
                Duty.BACK_UP,
                person,
                transaction -> {
                    transaction
                            .trail()
                            .append(
                                    TrailKind.EXPORT,
                                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                    person,
                                    null,
                                    "everything");
                    return person;
                });
        try {
            return backup().everything(target.toAbsolutePath(), share -> goesOn(progress, share));
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
        }
    }

    /** Those in the office's own folder, the latest first. */
    public List<SavedBackup> all() {
        return store.backup().map(each -> new BackupFolder(each.folder()).all()).orElse(List.of());
    }

    /**
     * Proves a backup: restores it beside the office, opens it, reads all of it, compares it and
     * deletes it again.
     *
     * @param file null for the last one made, wherever it lies
     * @return nothing when it was stopped
     */
    public Optional<SavedBackup> drill(@Nullable Path file, DoublePredicate progress)
            throws CannotBackUp {
        allowed();
        running.lock();
        try {
            Path proven = file == null ? latest() : file;
            Manifest manifest = backup().prove(proven, share -> goesOn(progress, share));
            return Optional.ofNullable(
                    manifest == null ? null : BackupFolder.saved(proven, manifest));
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
        } finally {
            running.unlock();
        }
    }

    /** The last one made; when it was taken away, the latest in the office's own folder. */
    private Path latest() throws BadBackup {
        List<String> where = transactions.run(transaction -> transaction.settings().all(WHERE));
        if (!where.isEmpty() && Files.isRegularFile(Path.of(where.getFirst()))) {
            return Path.of(where.getFirst());
        }
        return all().stream()
                .map(SavedBackup::file)
                .findFirst()
                .orElseThrow(() -> new BadBackup(BadBackup.Reason.NONE));
    }

    /**
     * Reads all of the open office and compares every document with its checksum.
     *
     * @return how many rows each table has
     */
    public Map<String, Long> check() throws CannotBackUp {
        allowed();
        try {
            return backup().read().rows();
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
        }
    }

    /**
     * The moment of the last thing that happened here, when the machine's clock is behind it: one
     * of them is wrong, and periods are counted by it.
     */
    public Optional<Instant> clockBehind() {
        return transactions
                .<Optional<Instant>, RuntimeException>run(Transaction::lastMoment)
                .filter(last -> last.isAfter(clock.instant().plus(SAME_MOMENT)));
    }

    private @Nullable Instant lastPurge() {
        List<String> last =
                transactions.run(transaction -> transaction.settings().all(RetentionDesk.LAST));
        return last.isEmpty() ? null : Instant.parse(last.getFirst());
    }

    /**
     * Asks whether who is signed in may make and restore backups.
     *
     * @throws NotAllowed when not
     */
    void allowed() {
        transactions.as(Duty.BACK_UP, transaction -> Boolean.TRUE);
    }

    private Backup backup() throws CannotBackUp {
        return store.backup().orElseThrow(() -> new CannotBackUp(BadBackup.Reason.NOT_WRITTEN));
    }
}
