package kaijidesk.app.cli;

import java.nio.file.Path;
import kaijidesk.desk.Imported;
import kaijidesk.records.UnreadableRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk records import DIR}: takes in the operator's export, all of it or nothing. */
@Command(name = "records")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class RecordsCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "import")
    int take(@Parameters(paramLabel = "DIR") Path folder) {
        return kaijidesk.with(desk -> {
            try {
                Imported imported = desk.importRecords(folder, kaijidesk.person());
                if (imported.done()) {
                    String text =
                            kaijidesk
                                    .texts()
                                    .get(
                                            "cli.imported",
                                            imported.members(),
                                            imported.trades(),
                                            imported.messages());
                    kaijidesk.out().println(text);
                    return KaijiDesk.DONE;
                }
                imported.complaints(kaijidesk.texts()).forEach(kaijidesk.err()::println);
                return KaijiDesk.UNUSABLE;
            } catch (UnreadableRecords e) {
                return kaijidesk.unusable("records." + e.why().name(), e.file(), e.column());
            }
        });
    }
}
