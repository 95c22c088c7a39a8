package kaijidesk.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk post slip DAY --out FILE.pdf}: the post office's slip (差出票) of a day. */
@Command(name = "slip")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class SlipCommand implements Callable<Integer> {
    @ParentCommand private PostCommand post;

    @Parameters(paramLabel = "DAY")
    private LocalDate day;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    private Path out;

    @Override
    public Integer call() {
        PostPaper paper = post.paper();
        return paper.kaijidesk()
                .with(desk -> {
                    byte[] slip = desk.stationery().slip(day, paper.kaijidesk().person());
                    paper.kaijidesk().exported(desk, null, "slip-" + day);
                    return paper.write(out, slip);
                });
    }
}
