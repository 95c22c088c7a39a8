package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReadWriteLock;
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

    private final @Nullable Path folder;

    private final Sync sync;
    private final TrailKeys keys;

    private JdbcConnectionPool pool;

    private final @Nullable OfficeSecrets secrets;

    private Store(
            JdbcConnectionPool pool,
            @Nullable Path folder,
            @Nullable OfficeSecrets secrets,
            Sync sync,
            TrailKeys keys) {
        this.secrets = secrets;
        this.pool = pool;
        this.folder = folder;
        this.sync = sync;
        this.keys = keys;
    }

    /** Is told how far something long has come, and may end it. */
    public interface Progress {
        /** Whether to go on, after that many rows of all. */
        boolean goOn(int done, int all);
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
        Store store = begin(new Store(Database.open(folder, secrets), folder, secrets, sync, keys));
        try {
            new Compaction(folder, secrets).tidy();
        } catch (IOException e) {
            store.close();
            throw new OfficeUnavailable(OfficeUnavailable.Reason.NO_ACCESS);
        }
        return store;
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
        return begin(
                new Store(Database.inMemory(), null, null, connection -> {}, TrailKeys.UNSEALED));
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
        if (folder == null || secrets == null) {
            return true;
        }
        file.writeLock().lock();
        try {
            if (!new Compaction(folder, secrets).run(pool, progress)) {
                return false;
            }
            pool = Database.open(folder, secrets);
            return true;
        } catch (SQLException e) {
            throw new StoreFailure(e.getErrorCode());
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
                        new Transaction(DSL.using(connection, SQLDialect.H2, SETTINGS), keys);
                T result = work.in(transaction);
                if (!transaction.undone()) {
                    transaction.finish();
                    connection.commit();
                    committed = true;
                    sync.force(connection);
                }
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreFailure(e.getErrorCode(), committed);
        } catch (org.jooq.exception.DataAccessException e) {
            throw new StoreFailure(
                    e.getCause() instanceof SQLException cause ? cause.getErrorCode() : 0);
        }
    }

    /** A commit is written but not forced to the disk by itself. */
    private static void checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    @Override
    public void close() {
        try {
            Database.shutdown(pool);
        } catch (SQLException e) {
            throw new StoreFailure(e.getErrorCode());
        }
    }
}
