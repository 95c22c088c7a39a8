package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.desk.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk sees CASE}: what both sides have received and would receive. */
@Command(name = "sees")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class SeesCommand implements Callable<Integer> {
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
            Showing showing =
                    Showing.of(unmasked, view, "ui.mask.about.correspondence", desk, kaijidesk);
            if (json) {
                kaijidesk.out().println(Json.print(new SeenShape(view, showing).all()));
            } else {
                new SeenPrint(kaijidesk.texts(), showing, kaijidesk.out()).print(view);
            }
            return KaijiDesk.DONE;
        });
    }
}
