package kaijidesk.ui.bench;

import java.util.function.Consumer;
import kaijidesk.cases.Act;
import org.jspecify.annotations.Nullable;

/** Performs an act on the case that lies on the bench. */
@FunctionalInterface
public interface BenchActs {
    /** Performs it on the version that is shown; is told what went wrong, null when it was done. */
    void perform(Act act, Consumer<@Nullable Exception> answered);
}
