package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.desk.FetchDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk fetch}: fetches mails from the mailbox and the watched folder that the office's
 * settings name into the inbox, where they wait for a person.
 */
@Command(name = "fetch")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class FetchCommand implements Callable<Integer> {
    /** A file in the watched folder must look the same twice before it is taken. */
    private static final int BETWEEN_LOOKS = 2_000;

    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--once")
    private boolean once;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            FetchDesk.Fetch first = desk.fetching().run(kaijidesk.person(), () -> true);
            FetchDesk.Fetch second = null;
            if (!once && desk.fetching().settings().folder() != null && waited()) {
                second = desk.fetching().run(kaijidesk.person(), () -> true);
            }
            int taken = first.taken() + (second == null ? 0 : second.taken());
            kaijidesk
                    .out()
                    .println(kaijidesk.texts().get("cli.fetched", taken, desk.inbox().count()));
            FetchDesk.Fetch last = second == null ? first : second;
            last.failures().forEach(why -> kaijidesk.err().println(kaijidesk.texts().of(why)));
            return last.failures().isEmpty() ? KaijiDesk.DONE : KaijiDesk.UNUSABLE;
        });
    }

    private static boolean waited() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
