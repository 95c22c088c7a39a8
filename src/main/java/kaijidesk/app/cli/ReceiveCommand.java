package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kaijidesk.cases.ActField;
import kaijidesk.desk.Desk;
import kaijidesk.desk.LikeMail;
import kaijidesk.desk.Receipt;
import kaijidesk.desk.WrittenNotForced;
import kaijidesk.mail.ApplicationMailReader;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.store.StoreFailure;
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

    @Option(names = "--again")
    private boolean again;

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
        if (receivedAt != null && !plausible(receivedAt, Clock.systemUTC())) {
            return kaijidesk.unusable("no-such-receipt", "--at");
        }
        return kaijidesk.with(desk -> {
            int worst = KaijiDesk.DONE;
            for (Path file : files) {
                worst = Math.max(worst, receive(desk, file, receivedAt));
            }
            return worst;
        });
    }

    /** A year's digits swapped would begin that year's row of numbers, never to be undone. */
    static boolean plausible(Instant at, Clock clock) {
        return !at.isBefore(Instant.EPOCH) && !at.isAfter(clock.instant().plus(1, ChronoUnit.DAYS));
    }

    private int receive(Desk desk, Path file, @Nullable Instant receivedAt) {
        try {
            // a pipe or a device has no end, and a large file no place in memory
            if (!Files.isRegularFile(file)) {
                return kaijidesk.unusable("no-file", file);
            }
            if (Files.size(file) > ApplicationMailReader.MAX_BYTES) {
                return kaijidesk.unusable("mail." + UnreadableMail.Why.TOO_LARGE.name(), file);
            }
            byte[] raw = Files.readAllBytes(file);
            List<LikeMail> like = desk.inbox().like(raw);
            List<LikeMail> same =
                    like.stream().filter(each -> each.how() == LikeMail.How.SAME_MAIL).toList();
            if (!again && !same.isEmpty()) {
                kaijidesk.unusable("mail-known", file, numbers(same));
                return KaijiDesk.REFUSED;
            }
            Receipt receipt = desk.receive(raw, receivedAt, kaijidesk.person());
            kaijidesk.out().println(line(receipt));
            Instant claimed = receipt.claimed();
            if (claimed != null) {
                String moment = kaijidesk.texts().moment(claimed);
                kaijidesk.unusable("mail-claimed", file, receipt.number(), moment);
            }
            like.forEach(each ->
                    kaijidesk.unusable(
                            "mail-like",
                            receipt.number(),
                            kaijidesk.texts().of(each.how()),
                            numbers(List.of(each))));
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-file", file);
        } catch (UnreadableMail e) {
            return kaijidesk.unusable("mail." + e.why().name(), file);
        } catch (WrittenNotForced e) {
            return kaijidesk.unusable("mail-not-forced", file);
        } catch (StoreFailure e) {
            return kaijidesk.unusable("mail-not-kept", file, e.getMessage() + "");
        }
    }

    /** The cases that a mail looks like; one that waits has no case yet. */
    private static String numbers(List<LikeMail> like) {
        return like.stream()
                .map(each ->
                        each.caseNumber() == null ? "#" + each.mail() : each.caseNumber().value())
                .distinct()
                .collect(Collectors.joining(" "));
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
