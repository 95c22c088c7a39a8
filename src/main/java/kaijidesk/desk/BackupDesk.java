package kaijidesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import kaijidesk.access.OwnerOnly;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.store.Backup;
import kaijidesk.store.BackupFile;
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
    private static final String LAST = "backed-up";
    private static final String WHERE = "backed-up-to";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'office-'yyyyMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);

    /** Whose name stands where nobody signs in. */
    private static final Person NOBODY = new Person("-");

    private final Transactions transactions;
    private final Store store;
    private final Clock clock;

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

    /** The same by itself, whoever is signed in, when the last one is older than a day. */
    public Optional<SavedBackup> daily(DoublePredicate progress) throws CannotBackUp {
        boolean due = last().map(last -> last.plus(DAILY).isBefore(clock.instant())).orElse(true);
        return due && store.backup().isPresent() ? own(progress) : Optional.empty();
    }

    private Optional<SavedBackup> own(DoublePredicate progress) throws CannotBackUp {
        Path folder = backup().folder();
        try {
            OwnerOnly.createFolders(folder);
            Optional<SavedBackup> made =
                    made(folder.resolve(NAME.format(clock.instant())), progress);
            if (made.isPresent()) {
                rotate();
            }
            return made;
        } catch (IOException e) {
            throw new CannotBackUp(BadBackup.Reason.NOT_WRITTEN);
        }
    }

    private Optional<SavedBackup> made(Path target, DoublePredicate progress) throws CannotBackUp {
        try {
            Instant now = clock.instant();
            Manifest manifest = backup().make(target.toAbsolutePath(), now, progress::test);
            if (manifest == null) {
                return Optional.empty();
            }
            transactions.run(transaction -> {
                transaction.settings().replace(LAST, List.of(now.toString()));
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
            return Optional.of(saved(target, manifest));
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
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
            return backup().everything(target.toAbsolutePath(), progress::test);
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
        }
    }

    /** When the last one was made, wherever it lies. */
    public Optional<Instant> last() {
        return setting(LAST);
    }

    /** Those in the office's own folder, the latest first. */
    public List<SavedBackup> all() {
        return store.backup().map(each -> in(each.folder())).orElse(List.of());
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
        try {
            Path proven = file == null ? latest() : file;
            Manifest manifest = backup().prove(proven, progress::test);
            return Optional.ofNullable(manifest == null ? null : saved(proven, manifest));
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
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

    private void rotate() throws IOException {
        List<SavedBackup> all = all();
        Set<Instant> kept =
                Rotation.kept(all.stream().map(SavedBackup::moment).toList(), lastPurge());
        for (SavedBackup each : all) {
            if (!kept.contains(each.moment())) {
                Files.deleteIfExists(each.file());
            }
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
        return transactions.run(transaction -> transaction.purges().all()).stream()
                .map(each -> each.purged().at())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<Instant> setting(String name) {
        return transactions.run(transaction ->
                transaction.settings().all(name).stream().findFirst().map(Instant::parse));
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

    /** The backups in a folder, the latest first; what is none is left out. */
    static List<SavedBackup> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".zip"))
                    .flatMap(file -> readable(file).stream())
                    .sorted(Comparator.comparing(SavedBackup::moment).reversed())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<SavedBackup> readable(Path file) {
        try {
            return Optional.of(saved(file, BackupFile.manifest(file)));
        } catch (BadBackup e) {
            return Optional.empty();
        }
    }

    private static SavedBackup saved(Path file, Manifest manifest) {
        return new SavedBackup(file, manifest.moment(), file.toFile().length(), manifest.rows());
    }
}
