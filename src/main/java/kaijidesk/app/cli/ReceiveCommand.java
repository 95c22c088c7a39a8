package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kaijidesk.cases.ActField;
import kaijidesk.desk.Desk;
import kaijidesk.desk.Receipt;
import kaijidesk.mail.UnreadableMail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk receive FILE.eml ...}: takes in applications, one line each: case number,
 * verdict, rule ids.
 */
@Command(name = "receive")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ReceiveCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--at", paramLabel = "INSTANT")
    private @Nullable String at;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Override
    public Integer call() {
        Instant receivedAt;
        try {
            receivedAt = at == null ? null : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            return kaijidesk.unusable("not-an-instant", "--at");
        }
        return kaijidesk.with(desk -> {
            int worst = KaijiDesk.DONE;
            for (Path file : files) {
                worst = Math.max(worst, receive(desk, file, receivedAt));
            }
            return worst;
        });
    }

    private int receive(Desk desk, Path file, @Nullable Instant receivedAt) {
        try {
            Receipt receipt =
                    desk.receive(Files.readAllBytes(file), receivedAt, kaijidesk.person());
            kaijidesk.out().println(line(receipt));
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-file", file);
        } catch (UnreadableMail e) {
            return kaijidesk.unusable("mail." + e.why().name(), file);
        }
    }

    /**
     * Case number, verdict and rule ids between tabs; required items that are missing follow by
     * name (R5.03).
     */
    private String line(Receipt receipt) {
        String line =
                receipt.number()
                        + "\t"
                        + ActField.written(receipt.headline().word())
                        + "\t"
                        + String.join(" ", Json.ids(receipt.headline().rules()));
        String missing =
                receipt.missing().stream()
                        .map(kaijidesk.texts()::of)
                        .collect(Collectors.joining("、"));
        return missing.isEmpty() ? line : line + "\t" + missing;
    }
}
