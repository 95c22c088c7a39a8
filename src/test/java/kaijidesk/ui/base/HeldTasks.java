package kaijidesk.ui.base;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Holds what screens ask for until a test lets it go: what shows meanwhile can be looked at. */
public final class HeldTasks implements TaskRunner {
    private final Queue<Held<?>> held = new ArrayDeque<>();

    private record Held<T>(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        void go() {
            TaskRunner.sameThread().run(work, done, failed);
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        held.add(new Held<>(work, done, failed));
    }

    /** How much waits. */
    public int waiting() {
        return held.size();
    }

    /** Does what has waited longest. */
    public void next() {
        held.remove().go();
    }

    /** What has waited longest comes to nothing. */
    public void fail(Exception failure) {
        held.remove().failed().accept(failure);
    }

    /** What a screen is given, with these tasks. */
    public Ui in(Ui ui) {
        return new Ui(
                ui.texts(),
                ui.office(),
                ui.person(),
                this,
                ui.notices(),
                ui.modals(),
                ui.files(),
                ui.printing(),
                ui.clock(),
                ui.scale(),
                ui.discretion());
    }
}
