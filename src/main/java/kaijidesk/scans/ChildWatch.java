package kaijidesk.scans;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a program that doesn't answer in time. One that works but gets hardly any of a busy
 * machine's time is given more, up to a bound; one that stands still is not.
 */
final class ChildWatch implements AutoCloseable {
    /** So many times longer at the most. */
    private static final int MOST = 9;

    /** A program that had this much of its time for itself was served well enough. */
    private static final double SERVED = 0.8;

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
    synchronized void allow(Duration time) {
        answered();
        schedule(time, worked(), worked(), 0);
    }

    private synchronized void schedule(Duration time, Duration begun, Duration last, int longer) {
        end =
                clock.schedule(
                        () -> look(time, begun, last, longer),
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Its time is over: it ends, unless it only had to wait for the machine. */
    private void look(Duration time, Duration begun, Duration last, int longer) {
        Duration now = worked();
        boolean starved = now.minus(begun).toNanos() < SERVED * time.toNanos();
        boolean works = now.compareTo(last) > 0;
        if (starved && works && longer < MOST) {
            schedule(time, begun, now, longer + 1);
        } else {
            late = true;
            process.destroyForcibly();
        }
    }

    /** How much of the processors' time it has had; nothing where the system doesn't say. */
    private Duration worked() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** It answered. */
    synchronized void answered() {
        if (end != null) {
            end.cancel(false);
        }
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
