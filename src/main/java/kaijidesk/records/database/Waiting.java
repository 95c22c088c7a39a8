package kaijidesk.records.database;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kaijidesk.records.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * Does what a database may take its time for on a thread of its own, so that whoever waits can
 * think better of it, and a driver that hangs hangs alone.
 */
final class Waiting implements AutoCloseable {
    private static final long MOMENT = 100;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("operator-database").factory());

    /** Asked again and again while it is waited. */
    interface Asked {
        /** Ends the waiting by an exception. */
        void ask() throws Stopped;
    }

    /**
     * Waits for something.
     *
     * @throws SQLTimeoutException when it takes longer than that
     * @throws Stopped when whoever is asked says so
     */
    <T> T until(Duration limit, Asked asked, Callable<T> work) throws SQLException, Stopped {
        Future<T> doing = thread.submit(work);
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return doing.get(MOMENT, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                asked.ask();
                if (System.nanoTime() > end) {
                    throw new SQLTimeoutException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            } catch (ExecutionException e) {
                throw failed(e.getCause());
            }
        }
    }

    /** Does something when the thread comes to it; nobody waits. */
    void later(Runnable work) {
        thread.execute(work);
    }

    /** What began goes on to its end on its own thread. */
    @Override
    public void close() {
        thread.shutdown();
    }

    /** Drivers throw many things; texts of all of them may hold data. */
    private static SQLException failed(@Nullable Throwable cause) {
        if (cause instanceof SQLException e) {
            return e;
        }
        if (cause instanceof Error error && !(error instanceof LinkageError)) {
            throw error;
        }
        return new SQLException("", "");
    }
}
