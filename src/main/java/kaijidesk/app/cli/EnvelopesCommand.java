package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kaijidesk.desk.StationeryDesk.Paper;
import kaijidesk.envelopes.Envelope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk post envelopes LETTER... --envelope NAME --out FILE.pdf}: a page each. */
@Command(name = "envelopes")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class EnvelopesCommand implements Callable<Integer> {
    @ParentCommand private PostCommand post;

    @Parameters(paramLabel = "LETTER", arity = "1..*")
    private List<String> letters;

    @Option(names = "--envelope", required = true, paramLabel = "NAME")
    private String envelope;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    private Path out;

    @Override
    public Integer call() {
        PostPaper paper = post.paper();
        return paper.kaijidesk()
                .with(desk -> {
                    List<String> names =
                            desk.stationery().all().envelopes().stream()
                                    .map(Envelope::name)
                                    .toList();
                    return names.contains(envelope)
                            ? paper.write(
                                    out,
                                    desk.stationery().envelopes(letters, envelope),
                                    desk,
                                    letters,
                                    Paper.ENVELOPE)
                            : paper.unknown(envelope, names);
                });
    }
}
