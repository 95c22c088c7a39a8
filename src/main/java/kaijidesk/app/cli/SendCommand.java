package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.desk.SendReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk send}: sends the mails that are due, and says what came of them. */
@Command(name = "send")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class SendCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            SendReport report = desk.outbox().send(kaijidesk.person(), (done, all) -> true);
            if (desk.outbox().server().isEmpty()) {
                return kaijidesk.unusable("send.no-server");
            }
            kaijidesk
                    .out()
                    .println(
                            kaijidesk
                                    .texts()
                                    .get(
                                            "cli.send.report",
                                            report.sent(),
                                            report.held(),
                                            report.later()));
            return report.held() == 0 ? KaijiDesk.DONE : KaijiDesk.UNSURE;
        });
    }
}
