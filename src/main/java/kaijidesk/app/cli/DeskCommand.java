package kaijidesk.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijidesk.app.Display;
import kaijidesk.app.WindowProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk desk}: the window; where there is no display, the demo case instead. */
@Command(name = "desk")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class DeskCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Override
    public Integer call() {
        return run(kaijidesk);
    }

    static int run(KaijiDesk command) {
        if (Display.present()) {
            WindowProgram.open(command.folder());
            return KaijiDesk.DONE;
        }
        Path out = command.folder().resolve("demo");
        command.out().println(command.texts().get("cli.no-display", out));
        return DemoCommand.run(command, out);
    }
}
