package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.access.PrivateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk letter ID --out FILE.pdf}: writes a stored letter, byte for byte, or the English
 * courtesy sheet that goes with it.
 */
@Command(name = "letter")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class LetterCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path file;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--english")
    private boolean english;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            byte[] pdf = english ? desk.letters().courtesySheet(id) : desk.letterPdf(id);
            kaijidesk.exported(desk, desk.letters().caseOf(id), id);
            try {
                PrivateFile.write(file, pdf);
                return KaijiDesk.DONE;
            } catch (IOException e) {
                return kaijidesk.unusable("no-writing", file);
            }
        });
    }
}
