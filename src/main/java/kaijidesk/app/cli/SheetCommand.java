package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.app.PrivateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk sheet CASE --out FILE.pdf}: the review sheet (審査票) of a case. */
@Command(name = "sheet")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class SheetCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "CASE")
    private String number;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    private Path file;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            byte[] pdf =
                    desk.reviewSheet(
                            KaijiDesk.number(number), kaijidesk.person(), kaijidesk.texts());
            try {
                PrivateFile.write(file, pdf);
                return KaijiDesk.DONE;
            } catch (IOException e) {
                return kaijidesk.unusable("no-writing", file);
            }
        });
    }
}
