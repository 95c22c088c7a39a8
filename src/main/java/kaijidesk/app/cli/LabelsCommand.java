package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kaijidesk.desk.StationeryDesk.Paper;
import kaijidesk.envelopes.LabelSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk post labels LETTER... --sheet NAME --out FILE.pdf}: labels from a free one on.
 */
@Command(name = "labels")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class LabelsCommand implements Callable<Integer> {
    @ParentCommand private PostCommand post;

    @Parameters(paramLabel = "LETTER", arity = "1..*")
    private List<String> letters;

    @Option(names = "--sheet", required = true, paramLabel = "NAME")
    private String sheet;

    @Option(names = "--from", paramLabel = "N")
    private int from = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    private Path out;

    @Override
    public Integer call() {
        PostPaper paper = post.paper();
        return paper.kaijidesk()
                .with(desk -> {
                    List<String> names =
                            desk.stationery().all().labels().stream()
                                    .map(LabelSheet::name)
                                    .toList();
                    return names.contains(sheet)
                            ? paper.write(
                                    out,
                                    desk.stationery().labels(letters, sheet, from - 1),
                                    desk,
                                    letters,
                                    Paper.LABEL)
                            : paper.unknown(sheet, names);
                });
    }
}
