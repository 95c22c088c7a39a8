package kaijidesk.app.cli;

import java.nio.file.Path;
import kaijidesk.desk.Imported;
import kaijidesk.records.RowProblem;
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
                imported.problems().forEach(this::complain);
                return kaijidesk.unusable(
                        "nothing-imported",
                        imported.problems().size() + imported.contradictions().size());
            } catch (UnreadableRecords e) {
                return kaijidesk.unusable("records." + e.why().name(), e.file(), e.column());
            }
        });
    }

    private void complain(RowProblem problem) {
        kaijidesk.unusable(
                "row." + problem.why().name(), problem.file(), problem.line(), problem.column());
    }
}
