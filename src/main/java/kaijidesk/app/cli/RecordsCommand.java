package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import kaijidesk.access.PrivateFile;
import kaijidesk.desk.BadRowsFile;
import kaijidesk.desk.Desk;
import kaijidesk.desk.ImportChoice;
import kaijidesk.desk.Imported;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.UnreadableRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk records import DIR}: takes in the operator's export, or what its database
 * answers.
 */
@Command(name = "records")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class RecordsCommand {
    /** How often somebody who waits is told how far it is. */
    private static final long TOLD = 100_000;

    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "import")
    int take(
            @Parameters(paramLabel = "DIR", arity = "0..1") @Nullable Path folder,
            @Option(names = "--from-database") boolean fromDatabase,
            @Option(names = "--good-rows") boolean goodRows,
            @Option(names = "--bad-rows", paramLabel = "FILE.csv") @Nullable Path badRows) {
        if (fromDatabase == (folder != null)) {
            return kaijidesk.unusable("records-from");
        }
        ImportChoice choice = goodRows ? ImportChoice.GOOD_ROWS : ImportChoice.ALL_OR_NOTHING;
        return kaijidesk.with(desk -> {
            try {
                return told(taken(desk, folder, choice), badRows);
            } catch (UnreadableRecords e) {
                return kaijidesk.unusable("records." + e.why().name(), e.file(), e.column());
            }
        });
    }

    private Imported taken(Desk desk, @Nullable Path folder, ImportChoice choice)
            throws UnreadableRecords {
        ReadProgress progress = this::goesOn;
        return folder == null
                ? desk.records().takeDatabase(choice, progress, kaijidesk.person())
                : desk.records().take(folder, choice, progress, kaijidesk.person());
    }

    private boolean goesOn(long rows, double share) {
        if (rows > 0 && rows % TOLD == 0) {
            kaijidesk.err().println(kaijidesk.texts().get("ui.records.read", rows));
        }
        return true;
    }

    private int told(Imported imported, @Nullable Path badRows) {
        if (badRows != null) {
            try {
                PrivateFile.write(badRows, BadRowsFile.csv(imported.problems(), kaijidesk.texts()));
            } catch (IOException e) {
                kaijidesk.unusable("no-writing", badRows.toString());
            }
        }
        if (imported.done()) {
            kaijidesk
                    .out()
                    .println(
                            kaijidesk
                                    .texts()
                                    .get(
                                            "cli.imported",
                                            imported.members(),
                                            imported.trades(),
                                            imported.messages()));
        }
        imported.complaints(kaijidesk.texts()).forEach(kaijidesk.err()::println);
        return imported.done() ? KaijiDesk.DONE : KaijiDesk.UNUSABLE;
    }
}
