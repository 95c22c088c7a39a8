package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.desk.SavedBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk drill [FILE]}: proves a backup, the last one unless it is named. */
@Command(name = "drill")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class DrillCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            SavedBackup proven = desk.backups().drill(file, share -> true).orElseThrow();
            kaijidesk
                    .out()
                    .println(
                            kaijidesk
                                    .texts()
                                    .get(
                                            "cli.proven",
                                            proven.file(),
                                            kaijidesk.texts().moment(proven.moment()),
                                            proven.allRows()));
            return KaijiDesk.DONE;
        });
    }
}
