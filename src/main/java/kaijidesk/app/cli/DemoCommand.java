package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.app.demo.DemoPeople;
import kaijidesk.app.demo.DemoRun;
import kaijidesk.cases.ActField;
import kaijidesk.store.OfficeUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk demo --out DIR}: the demo office, one case to its end, its letters and pictures
 * of the screens.
 */
@Command(name = "demo")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class DemoCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Override
    public Integer call() {
        return run(kaijidesk, out);
    }

    static int run(KaijiDesk command, Path out) {
        try {
            DemoRun.into(out.toAbsolutePath());
            command.out().println(command.texts().get("cli.demo-done", DemoRun.walked(), out));
            for (DemoPeople each : DemoPeople.values()) {
                command.out()
                        .println(
                                each.person().name()
                                        + "\t"
                                        + ActField.written(each.role())
                                        + "\t"
                                        + each.password());
            }
            return KaijiDesk.DONE;
        } catch (DemoRun.Occupied e) {
            return command.unusable("demo-occupied", out.resolve("office"));
        } catch (IOException e) {
            return command.unusable("no-writing", out);
        } catch (OfficeUnavailable e) {
            return command.unusable("office." + e.reason().name(), out.resolve("office"));
        }
    }
}
