package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk restore FILE --data DIR}: an office from a backup, into a folder that has none.
 */
@Command(name = "restore")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        return kaijidesk.entering(() -> {
            kaijidesk.door().restore(file, kaijidesk.person(), kaijidesk.password(), share -> true);
            kaijidesk.out().println(kaijidesk.texts().get("cli.restored", kaijidesk.folder()));
            return KaijiDesk.DONE;
        });
    }
}
