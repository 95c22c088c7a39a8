package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActField;
import kaijidesk.desk.CaseSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk sheet CASE --out FILE.pdf}: the review sheet (審査票) of a case, or the record of
 * its provisions or of its papers' destruction.
 */
@Command(name = "sheet")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class SheetCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "CASE")
    private String number;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = ActField.written(CaseSheet.REVIEW);

    @Override
    public Integer call() {
        Optional<CaseSheet> known =
                Arrays.stream(CaseSheet.values())
                        .filter(each -> ActField.written(each).equals(kind))
                        .findFirst();
        return known.isEmpty() ? kaijidesk.unusable("no-sheet", kind) : write(known.get());
    }

    private int write(CaseSheet sheet) {
        return kaijidesk.with(desk -> {
            byte[] pdf =
                    desk.papers()
                            .sheet(
                                    sheet,
                                    KaijiDesk.number(number),
                                    kaijidesk.person(),
                                    kaijidesk.texts());
            kaijidesk.exported(desk, KaijiDesk.number(number), "ui.records." + sheet.name());
            try {
                PrivateFile.write(file, pdf);
                return KaijiDesk.DONE;
            } catch (IOException e) {
                return kaijidesk.unusable("no-writing", file);
            }
        });
    }
}
