package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanState;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.TakenScans;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.ChildDecoder;
import kaijidesk.scans.Decoder;
import kaijidesk.scans.Limits;
import kaijidesk.scans.ScanFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk scans FILE ...}: takes scanned files in, a line for each page: file, page, scan,
 * where it went, case, and why not to one.
 */
@Command(name = "scans")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ScansCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            int worst = KaijiDesk.DONE;
            try (Decoder decoder = new ChildDecoder(Limits.USUAL)) {
                for (Path file : files) {
                    worst = Math.max(worst, take(desk, decoder, file));
                }
            }
            return worst;
        });
    }

    private int take(Desk desk, Decoder decoder, Path file) throws CannotDo {
        try {
            // a pipe or a device has no end, and a large file no place in memory
            if (!Files.isRegularFile(file)) {
                return kaijidesk.unusable("no-file", file);
            }
            if (Files.size(file) > Limits.USUAL.fileBytes()) {
                return kaijidesk.unusable("scan." + ScanFault.FILE_TOO_LARGE, file);
            }
            byte[] content = Files.readAllBytes(file);
            Optional<TakenScans> taken =
                    desk.scans().take(content, decoder, any -> true, kaijidesk.person());
            taken.ifPresent(all -> print(file, all));
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-file", file);
        } catch (CannotRead e) {
            return kaijidesk.unusable("scan." + e.why(), file);
        }
    }

    private void print(Path file, TakenScans taken) {
        for (ScanPage page : taken.pages()) {
            CaseNumber number = page.number();
            kaijidesk
                    .out()
                    .println(
                            String.join(
                                    "\t",
                                    Visible.line(file.getFileName().toString()),
                                    "" + page.place(),
                                    page.id(),
                                    where(page, taken.verdicts().get(page.id())),
                                    number == null ? "-" : number.value(),
                                    why(taken.verdicts().get(page.id()))));
        }
    }

    private static String where(ScanPage page, @Nullable FilingVerdict verdict) {
        if (page.state() == ScanState.FILED) {
            return "filed";
        }
        return verdict instanceof FilingVerdict.Stopped ? "stopped" : "tray";
    }

    private String why(@Nullable FilingVerdict verdict) {
        return verdict instanceof FilingVerdict.Stopped stopped
                ? Complaints.step(kaijidesk.texts(), stopped.reason())
                : "";
    }
}
