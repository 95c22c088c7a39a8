package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.app.demo.DemoRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk demo --out DIR}: the demo office, one case to its end, its letters and pictures of the screens. */
@Command(name = "demo")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private KaijiDesk kaijidesk;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Override
    public Integer call() {
        return run(kaijidesk, out);
    }

    static int run(KaijiDesk kaijidesk, Path out) {
        try {
            DemoRun.into(out.toAbsolutePath());
            kaijidesk
                    .out()
                    .println(kaijidesk
                            .texts()
                            .get("cli.demo-done", kaijidesk.app.demo.DemoOffice.walked().value(), out));
            return KaijiDesk.DONE;
        } catch (DemoRun.Occupied e) {
            return kaijidesk.unusable("demo-occupied", out.resolve("office"));
        } catch (java.io.IOException e) {
            return kaijidesk.unusable("no-writing", out);
        } catch (kaijidesk.store.OfficeUnavailable e) {
            return kaijidesk.unusable("office." + e.reason().name(), out.resolve("office"));
        }
    }
}
