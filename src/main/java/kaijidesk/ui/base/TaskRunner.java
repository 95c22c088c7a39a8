package kaijidesk.ui.base;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work that may be slow, and hands its result or its failure back to the FX thread. */
public interface TaskRunner extends AutoCloseable {
    /**
     * Starts the work; exactly one of the two receivers is called, on the FX thread.
     *
     * @param work runs off the FX thread and touches no node
     * @param done gets the result
     * @param failed gets what went wrong
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    @Override
    default void close() {}

    /** Everything at once on the calling thread: for tests and pictures. */
    static TaskRunner sameThread() {
        return new TaskRunner() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            }
        };
    }
}
