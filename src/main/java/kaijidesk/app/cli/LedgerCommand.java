package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActField;
import kaijidesk.desk.Desk;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerFiles;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ui.ledgers.LedgerMasks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk ledger KIND}: a ledger on the terminal, or as CSV, Excel or PDF. */
@Command(name = "ledger")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class LedgerCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(paramLabel = "KIND")
    private String kind;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--unmasked")
    private boolean unmasked;

    @Override
    public Integer call() {
        Optional<LedgerKind> known =
                Arrays.stream(LedgerKind.values())
                        .filter(each -> ActField.written(each).equals(kind))
                        .findFirst();
        return known.isEmpty()
                ? kaijidesk.unusable("no-ledger", kind)
                : kaijidesk.with(
                        desk -> tell(desk, desk.papers().ledger(known.get(), from, until)));
    }

    private int tell(Desk desk, Ledger ledger) {
        if (out == null) {
            kaijidesk.out().println(String.join("\t", ledger.heads(kaijidesk.texts())));
            Showing showing = Showing.of(unmasked, "ui.mask.about.ledger", desk, kaijidesk);
            for (List<String> row : ledger.words(kaijidesk.texts())) {
                kaijidesk.out().println(String.join("\t", masked(ledger, row, showing)));
            }
            return KaijiDesk.DONE;
        }
        byte[] file = file(desk, ledger, out.getFileName().toString().toLowerCase(Locale.ROOT));
        if (file.length == 0) {
            return kaijidesk.unusable("ledger-format", out.toString());
        }
        kaijidesk.exported(desk, null, "LedgerKind." + ledger.kind().name());
        try {
            PrivateFile.write(out, file);
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-writing", out.toString());
        }
    }

    private static List<String> masked(Ledger ledger, List<String> row, Showing showing) {
        List<String> masked = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String word = row.get(column);
            masked.add(
                    showing.unmasked()
                            ? word
                            : LedgerMasks.masked(ledger.kind().columns().get(column), word));
        }
        return masked;
    }

    private byte[] file(Desk desk, Ledger ledger, String name) {
        if (name.endsWith(".csv")) {
            return LedgerFiles.csv(ledger, kaijidesk.texts());
        }
        if (name.endsWith(".xlsx")) {
            return LedgerFiles.excel(ledger, kaijidesk.texts());
        }
        return name.endsWith(".pdf")
                ? desk.papers().print(ledger, kaijidesk.texts(), kaijidesk.person())
                : new byte[0];
    }
}
