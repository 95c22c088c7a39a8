package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.desk.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk show CASE}: one case with its lamps, papers and stage. */
@Command(name = "show")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ShowCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--unmasked")
    private boolean unmasked;

    @Parameters(paramLabel = "CASE")
    private String number;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            CaseView view = desk.open(KaijiDesk.number(number), kaijidesk.person());
            Showing showing = Showing.of(unmasked, view, "cli.whole-case", desk, kaijidesk);
            if (json) {
                CaseShape shape =
                        new CaseShape(
                                new Json(kaijidesk.texts(), showing),
                                view,
                                desk.papers().provisions(view.file().number()));
                kaijidesk.out().println(Json.print(shape.all()));
            } else {
                new CasePrint(kaijidesk.texts(), showing, kaijidesk.out()).print(view);
            }
            return KaijiDesk.DONE;
        });
    }
}
