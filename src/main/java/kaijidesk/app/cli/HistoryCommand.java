package kaijidesk.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActField;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.TrailDesk;
import kaijidesk.desk.TrailFormat;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.TrailFault;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailVerdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk history …}: proves the office's history, and takes it elsewhere (R6.05). */
@Command(name = "history")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class HistoryCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "verify")
    int verify(@Option(names = "--anchor", paramLabel = "FILE") @Nullable Path anchor) {
        if (anchor != null && !Files.isReadable(anchor)) {
            return kaijidesk.unusable("no-file", anchor);
        }
        return kaijidesk.with(desk -> {
            boolean sound = tell(desk.trail().verify((done, all) -> true));
            if (anchor == null) {
                return sound ? KaijiDesk.DONE : KaijiDesk.REFUSED;
            }
            try {
                boolean holds = tell(desk.trail().check(Files.readAllBytes(anchor)));
                return holds && sound ? KaijiDesk.DONE : KaijiDesk.REFUSED;
            } catch (IOException e) {
                return kaijidesk.unusable("no-file", anchor);
            }
        });
    }

    private boolean tell(TrailVerdict verdict) {
        if (verdict.sound()) {
            kaijidesk
                    .out()
                    .println(
                            kaijidesk
                                    .texts()
                                    .get(
                                            "cli.history.sound",
                                            verdict.checked(),
                                            verdict.destroyed()));
            return true;
        }
        fault(kaijidesk, verdict);
        return false;
    }

    private boolean tell(AnchorVerdict verdict) {
        boolean holds = verdict == AnchorVerdict.HOLDS;
        (holds ? kaijidesk.out() : kaijidesk.err()).println(kaijidesk.texts().of(verdict));
        return holds;
    }

    /** Says loudly that an older file lies in the place of the office's; nothing when none does. */
    static void anchor(KaijiDesk kaijidesk, AnchorVerdict verdict) {
        if (verdict != AnchorVerdict.HOLDS) {
            kaijidesk.err().println(kaijidesk.texts().of(verdict));
        }
    }

    /** Says loudly what is wrong with a history; nothing when nothing is. */
    static void fault(KaijiDesk kaijidesk, TrailVerdict verdict) {
        TrailFault fault = verdict.fault();
        if (fault != null) {
            kaijidesk
                    .err()
                    .println(
                            kaijidesk
                                    .texts()
                                    .get("cli.history.fault", fault.entry(), fault.kind()));
        }
    }

    @Command(name = "export")
    int export(
            @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
            @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
                    String format,
            @Option(names = "--from", paramLabel = "DATE") @Nullable LocalDate from,
            @Option(names = "--until", paramLabel = "DATE") @Nullable LocalDate until,
            @Option(names = "--person", paramLabel = "NAME") @Nullable String person,
            @Option(names = "--case", paramLabel = "CASE") @Nullable String number) {
        Optional<TrailFormat> known =
                Arrays.stream(TrailFormat.values())
                        .filter(each -> ActField.written(each).equals(format))
                        .findFirst();
        if (known.isEmpty()) {
            return kaijidesk.unusable("history.format", format);
        }
        return kaijidesk.with(desk -> {
            TrailFilter filter =
                    TrailDesk.filter(
                            person,
                            null,
                            number == null ? null : KaijiDesk.number(number),
                            from,
                            until);
            return write(desk, filter, known.get(), out);
        });
    }

    private int write(Desk desk, TrailFilter filter, TrailFormat format, Path file) {
        try (OutputStream out = PrivateFile.begin(file)) {
            long written = desk.trail().export(filter, format, out, kaijidesk.person());
            kaijidesk.out().println(kaijidesk.texts().get("cli.history.exported", written));
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-writing", file);
        }
    }

    @Command(name = "anchor")
    int anchor(@Option(names = "--out", required = true, paramLabel = "FILE") Path out) {
        return kaijidesk.with(desk -> anchor(desk, out));
    }

    private int anchor(Desk desk, Path out) throws CannotDo {
        try {
            PrivateFile.write(out, desk.trail().anchor(kaijidesk.person()));
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-writing", out);
        }
    }
}
