package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.desk.SavedBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk backup FILE}: a backup of the office, while others work in it. */
@Command(name = "backup")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class BackupCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            SavedBackup made = desk.backups().make(file, share -> true).orElseThrow();
            kaijidesk.out().println(kaijidesk.texts().get("cli.backed-up", file, made.allRows()));
            return KaijiDesk.DONE;
        });
    }
}
