package kaijidesk.printing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Who watches a job: hears what it waits for, and may cancel it from any thread. */
public final class PrintWatch {
    private final Consumer<PrintResult.Waiting> told;
    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();
    private final CountDownLatch woken = new CountDownLatch(1);

    /** A watch; {@code told} is called on the printing thread. */
    public PrintWatch(Consumer<PrintResult.Waiting> told) {
        this.told = told;
    }

    /** Nobody who could cancel. */
    public static PrintWatch nobody() {
        return new PrintWatch(waiting -> {});
    }

    /** Asks for the job's end. What is on paper by then stays there. */
    public void cancel() {
        woken.countDown();
        cancelled.complete(null);
    }

    /** Whether somebody cancelled. */
    public boolean cancelled() {
        return cancelled.isDone();
    }

    /** Done as soon as somebody cancels. */
    CompletableFuture<Void> cancellation() {
        return cancelled;
    }

    void say(PrintReason reason) {
        say(new PrintResult.Waiting(reason));
    }

    void say(PrintResult.Waiting waiting) {
        told.accept(waiting);
    }

    /** Waits, but not beyond a cancellation. */
    void pause(Duration time) {
        try {
            if (woken.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                cancelled.complete(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel();
        }
    }
}
