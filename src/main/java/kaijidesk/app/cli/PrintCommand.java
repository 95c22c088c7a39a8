package kaijidesk.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.PrintDesk;
import kaijidesk.desk.PrintJob;
import kaijidesk.mailroom.PrintState;
import kaijidesk.printing.IppPrinter;
import kaijidesk.printing.Patience;
import kaijidesk.printing.PrintOrder;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintSetup;
import kaijidesk.printing.PrintWatch;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.ui.printing.PrintEnds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk print ID... --printer URI}: stored letters onto paper, as one job, once. What is
 * waiting to be printed is recorded as printed.
 */
@Command(name = "print")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class PrintCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--printer", paramLabel = "URI", required = true)
    private String printer;

    @Option(names = "--tray", paramLabel = "TRAY")
    private String tray = "";

    @Option(names = "--duplex")
    private boolean duplex;

    @Parameters(paramLabel = "ID", arity = "1..*")
    private List<String> letters;

    @Override
    public Integer call() {
        Optional<PrinterAddress> address = PrinterAddress.of(printer);
        if (address.isEmpty()) {
            return kaijidesk.unusable("no-printer-address", printer);
        }
        return kaijidesk.with(desk -> {
            PrintDesk prints = desk.mailroom().prints();
            PrintJob job = prints.copy(letters, kaijidesk.person());
            return tell(job, print(desk, job, address.get()));
        });
    }

    private PrintResult print(Desk desk, PrintJob job, PrinterAddress address) throws CannotDo {
        PrintDesk prints = desk.mailroom().prints();
        IppPrinter there = new IppPrinter(address, PrintSetup.of(tray, duplex), Patience.USUAL);
        byte[] pdf = prints.pages(job, duplex, (done, all) -> true).orElseThrow();
        prints.sending(job);
        PrintResult result = there.print(PrintOrder.of(job.name(), pdf), PrintWatch.nobody());
        prints.ended(job, PrintEnds.of(result), kaijidesk.person());
        return result;
    }

    private int tell(PrintJob job, PrintResult result) {
        String id = job.name();
        return switch (result) {
            case PrintResult.Printed printed -> done("printed");
            case PrintResult.Waiting waiting -> {
                done("waiting\t" + kaijidesk.texts().of(waiting.reason()));
                yield PrintEnds.of(waiting) == PrintState.UNKNOWN
                        ? KaijiDesk.UNSURE
                        : KaijiDesk.DONE;
            }
            case PrintResult.Refused(PrintReason reason) -> {
                kaijidesk.err().println(kaijidesk.texts().get("cli.not-printed", id, reason));
                yield KaijiDesk.REFUSED;
            }
            case PrintResult.Unknown unknown -> {
                kaijidesk.err().println(kaijidesk.texts().get("cli.print-unknown", id));
                yield KaijiDesk.UNSURE;
            }
        };
    }

    private int done(String word) {
        kaijidesk.out().println(word);
        return KaijiDesk.DONE;
    }
}
