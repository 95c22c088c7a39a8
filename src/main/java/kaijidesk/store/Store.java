package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.trail.TrailKeys;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** An office's data. All reading and writing happens in a {@link Transaction}. */
public final class Store implements AutoCloseable {
    private static final Settings SETTINGS =
            new Settings()
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                    .withRenderSchema(false)
                    .withExecuteLogging(false);

    /** Work holds it for reading; whoever puts another file in the office's place, for writing. */
    private final ReadWriteLock file = new ReentrantReadWriteLock();

    /** Held while a transaction writes its part of the history and is committed. */
    private final ReentrantLock ending = new ReentrantLock();

    private final Sync sync;
    private final TrailKeys keys;

    private JdbcConnectionPool pool;

    /** Where it lies; null in memory. */
    private @Nullable Place place;

    private @Nullable OfficeLock lock;

    private Store(JdbcConnectionPool pool, Sync sync, TrailKeys keys, @Nullable Place place) {
        this.pool = pool;
        this.sync = sync;
        this.keys = keys;
        this.place = place;
    }

    /** Forces what was committed to the disk. */
    interface Sync {
        /** Returns once it is there. */
        void force(Connection connection) throws SQLException;
    }

    /**
     * Opens the office in a folder, or begins a new one there.
     *
     * @param secrets as its key ring holds them
     * @throws OfficeUnavailable when it is in use, damaged, of another version, or out of reach
     */
    public static Store open(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        return open(folder, secrets, Store::checkpoint);
    }

    static Store open(Path folder, OfficeSecrets secrets, Sync sync) throws OfficeUnavailable {
        TrailKeys keys = new TrailKeys(secrets.trailKey(), secrets.anchorSeed());
        JdbcConnectionPool pool = Database.open(folder, secrets);
        try {
            Place place = Place.of(folder, secrets);
            Store store = begin(new Store(pool, sync, keys, place));
            new Compaction(folder, secrets).tidy();
            store.mark(place);
            return store;
        } catch (IOException e) {
            pool.dispose();
            throw new OfficeUnavailable(OfficeUnavailable.Reason.NO_ACCESS);
        } catch (SQLException e) {
            pool.dispose();
            throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
        }
    }

    /**
     * Whether an office can be opened as it lies there. Nothing is written.
     *
     * @throws OfficeUnavailable when not
     */
    public static void check(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        Database.inside(folder, secrets);
    }

    private static Store begin(Store store) {
        try {
            store.transaction(transaction -> {
                transaction.begin();
                return transaction;
            });
            return store;
        } catch (StoreFailure e) {
            store.pool.dispose();
            throw e;
        }
    }

    /**
     * An empty office in memory, gone when it is closed. One transaction at a time: each connection
     * would see an office of its own.
     */
    public static Store inMemory() throws OfficeUnavailable {
        return begin(new Store(Database.inMemory(), connection -> {}, TrailKeys.UNSEALED, null));
    }

    /** Lets go of that lock once it is closed. */
    public void keep(OfficeLock held) {
        lock = held;
    }

    /** The secrets of its history. */
    public TrailKeys trailKeys() {
        return keys;
    }

    /**
     * What is done in a transaction.
     *
     * @param <T> what it returns
     * @param <X> what it may throw; anything thrown undoes everything
     */
    public interface Work<T, X extends Exception> {
        /** Does the work. */
        T in(Transaction transaction) throws X;
    }

    /**
     * Does all of the work or nothing of it. Once this returns, what was written survives a crash
     * and a power cut.
     *
     * @throws StoreFailure when the database fails; it says whether all was written or nothing
     */
    public <T, X extends Exception> T transaction(Work<T, X> work) throws X {
        file.readLock().lock();
        try {
            return held(work);
        } finally {
            file.readLock().unlock();
        }
    }

    /**
     * Writes the office's file anew, so that no trace of deleted rows is left in it (R6.03). Others
     * wait meanwhile. Killed at any moment, the office opens as it was before or after.
     *
     * @return false when the progress ended it; then nothing has changed
     * @throws StoreFailure when it can't be done, such as on a full disk; nothing is lost
     */
    public boolean compact(Progress progress) {
        Place old = place;
        if (old == null) {
            return true;
        }
        file.writeLock().lock();
        try {
            if (!new Compaction(old.folder(), old.secrets()).run(pool, progress)) {
                return false;
            }
            pool = Database.open(old.folder(), old.secrets());
            place = Place.of(old.folder(), old.secrets());
            return true;
        } catch (SQLException e) {
            throw failure(e.getErrorCode(), false);
        } catch (IOException | OfficeUnavailable e) {
            throw new StoreFailure(0);
        } finally {
            file.writeLock().unlock();
        }
    }

    private <T, X extends Exception> T held(Work<T, X> work) throws X {
        boolean committed = false;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Transaction transaction =
                        new Transaction(
                                DSL.using(connection, SQLDialect.H2, SETTINGS), keys, this::still);
                T result = work.in(transaction);
                if (!transaction.undone()) {
                    commit(transaction, connection);
                    committed = true;
                    sync.force(connection);
                }
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                goOn();
            }
        } catch (SQLException e) {
            throw failure(e.getErrorCode(), committed);
        } catch (org.jooq.exception.DataAccessException e) {
            throw failure(
                    e.getCause() instanceof SQLException cause ? cause.getErrorCode() : 0, false);
        }
    }

    private void commit(Transaction transaction, Connection connection) throws SQLException {
        still();
        try {
            transaction.finish();
            if (place != null && !place.there()) {
                // a deleted file takes what is written to it, and keeps nothing
                throw failure(0, false);
            }
            connection.commit();
        } finally {
            goOn();
        }
    }

    /**
     * Who writes the history, or reads where it ends, does so alone. H2's own lock doesn't do: when
     * a reader had held the history's head and let go of it unchanged, the next writers were now
     * and then given the head of before, took a number that was taken, and were turned away.
     */
    private void still() {
        if (!ending.isHeldByCurrentThread()) {
            ending.lock();
        }
    }

    private void goOn() {
        if (ending.isHeldByCurrentThread()) {
            ending.unlock();
        }
    }

    private StoreFailure failure(int code, boolean written) {
        return new StoreFailure(code, written, place == null ? DiskState.THERE : place.disk());
    }

    /** A commit is written but not forced to the disk by itself. */
    private static void checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** Notes beside the file how far the office has come. */
    private Mark mark(Place there) throws SQLException, IOException {
        try (Connection connection = pool.getConnection()) {
            Mark mark = Mark.of(connection);
            mark.write(there.folder(), there.secrets());
            return mark;
        }
    }

    /** What makes and proves its backups; none in memory. */
    public Optional<Backup> backup() {
        return Optional.ofNullable(place).map(there -> new Backup(pool, there));
    }

    @Override
    public void close() {
        try {
            end();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private void end() {
        Place there = place;
        if (there == null) {
            shutdown();
            return;
        }
        Mark mark = null;
        try {
            mark = mark(there);
        } catch (SQLException | IOException e) {
            // the mark of before says less, and is as true
        }
        shutdown();
        if (mark != null) {
            closed(there, mark);
        }
    }

    private static void closed(Place place, Mark mark) {
        try {
            mark.closed(place.folder()).write(place.folder(), place.secrets());
        } catch (IOException e) {
            // as after a crash: the file's content isn't compared when it is opened
            return;
        }
    }

    private void shutdown() {
        try {
            Database.shutdown(pool);
        } catch (SQLException e) {
            throw failure(e.getErrorCode(), false);
        }
    }
}
