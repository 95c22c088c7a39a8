package kaijidesk.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import kaijidesk.cases.Person;
import kaijidesk.desk.FetchDesk;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Seconds;
import kaijidesk.ui.base.TaskRunner;

/**
 * Fetches mails every two minutes while somebody is signed in. On a worker of its own: a server
 * that doesn't answer keeps no screen waiting. What fails is tried again the next time; the card in
 * the settings says why.
 */
final class Fetching {
    private static final int EVERY = 120;

    /** A first look soon after the office opens, and one more that finds files whole. */
    private static final int FIRST = 5;

    private final TaskRunner tasks;
    private final Seconds seconds;
    private Runnable stop = () -> {};
    private volatile boolean stopped = true;
    private boolean busy;
    private int passed;

    /** With a worker of its own. */
    Fetching(TaskRunner tasks, Seconds seconds) {
        this.tasks = tasks;
        this.seconds = seconds;
    }

    /** Begins, for whoever sits there; {@code came} is told of each run that brought something. */
    void watch(Office office, Supplier<Person> person, Consumer<FetchDesk.Fetch> came) {
        end();
        stopped = false;
        passed = 0;
        stop =
                seconds.each(() -> {
                    passed++;
                    if (!busy && (passed == FIRST || passed % EVERY == 0)) {
                        run(office, person.get(), came);
                    }
                });
    }

    private void run(Office office, Person person, Consumer<FetchDesk.Fetch> came) {
        busy = true;
        tasks.run(
                () -> office.fetching().run(person, () -> !stopped),
                fetch -> {
                    busy = false;
                    if (!stopped && fetch.taken() > 0) {
                        came.accept(fetch);
                    }
                },
                failure -> busy = false);
    }

    /** Ends; a mail that is being taken is taken whole. */
    void end() {
        stopped = true;
        stop.run();
        stop = () -> {};
    }
}
