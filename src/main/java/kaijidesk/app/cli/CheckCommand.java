package kaijidesk.app.cli;

import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk check}: reads all of the office and says whether it is whole. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class CheckCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            new TreeMap<>(desk.backups().check())
                    .forEach((table, rows) -> kaijidesk.out().println(table + "\t" + rows));
            kaijidesk.out().println(kaijidesk.texts().get("cli.whole"));
            return KaijiDesk.DONE;
        });
    }
}
