package kaijidesk.scans;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends a program that doesn't answer in time. */
final class ChildWatch implements AutoCloseable {
    private final Process process;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("decode-watch").unstarted(work));
    private @Nullable ScheduledFuture<?> end;
    private volatile boolean late;

    ChildWatch(Process process) {
        this.process = process;
    }

    /** From now on it has so much time. */
    void allow(Duration time) {
        answered();
        end = clock.schedule(this::end, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** It answered. */
    void answered() {
        if (end != null) {
            end.cancel(false);
        }
    }

    private void end() {
        late = true;
        process.destroyForcibly();
    }

    /** Whether it was ended for being late. */
    boolean late() {
        return late;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
