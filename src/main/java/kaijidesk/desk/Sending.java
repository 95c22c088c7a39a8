package kaijidesk.desk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One run over the outbox at a time, and what wakes the next. */
final class Sending {
    private static final int SECONDS_TO_END = 5;

    private final ReentrantLock running = new ReentrantLock();
    private final Semaphore stirred = new Semaphore(0);
    private volatile boolean open = true;

    /** Whether the desk is open. */
    boolean open() {
        return open;
    }

    /** Takes the run; false while another has it. */
    boolean begin() {
        return open && running.tryLock();
    }

    void done() {
        running.unlock();
    }

    void stir() {
        stirred.release();
    }

    boolean await(Duration most) throws InterruptedException {
        if (open && stirred.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            stirred.drainPermits();
        }
        return open;
    }

    /**
     * What is being sent by then goes on without its office, and is for a person to decide about.
     */
    void end() {
        open = false;
        stirred.release();
        try {
            if (running.tryLock(SECONDS_TO_END, TimeUnit.SECONDS)) {
                running.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
