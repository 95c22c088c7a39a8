package kaijidesk.ui.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Seconds that pass when a test says so. */
public final class HandSeconds implements Seconds {
    private final Set<Runnable> running = new LinkedHashSet<>();

    @Override
    public Runnable each(Runnable second) {
        Runnable own = second::run;
        running.add(own);
        return () -> running.remove(own);
    }

    /** Lets so many pass; call on the FX thread. */
    public void pass(int seconds) {
        for (int passed = 0; passed < seconds; passed++) {
            List.copyOf(running).forEach(Runnable::run);
        }
    }

    /** Whether something still waits for them. */
    public boolean awaited() {
        return !running.isEmpty();
    }
}
