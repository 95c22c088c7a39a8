package kaijidesk.app.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk receive-claim}: a rights holder applies (R4.04); prints the case's number. */
@Command(name = "receive-claim")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ReceiveClaimCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--holder", required = true, paramLabel = "ID")
    private String holder;

    @Option(names = "--trade", required = true, paramLabel = "NO")
    private String trade;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--at", paramLabel = "INSTANT")
    private @Nullable Instant at;

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            return kaijidesk.unusable("blank-reason");
        }
        return kaijidesk.with(desk -> {
            kaijidesk
                    .out()
                    .println(
                            desk.rightsHolders()
                                    .receive(holder, trade, reason, at, kaijidesk.person()));
            return KaijiDesk.DONE;
        });
    }
}
