package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk export-all FILE}: all of the office in open formats, for who leaves. */
@Command(name = "export-all")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ExportAllCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "FILE.zip")
    private Path file;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            long rows = desk.backups().everything(file, kaijidesk.person(), share -> true);
            kaijidesk.out().println(kaijidesk.texts().get("cli.exported-all", file, rows));
            return KaijiDesk.DONE;
        });
    }
}
