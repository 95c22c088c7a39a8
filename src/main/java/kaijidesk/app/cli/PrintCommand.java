package kaijidesk.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.printing.IppPrinter;
import kaijidesk.printing.Patience;
import kaijidesk.printing.PrintOrder;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintSetup;
import kaijidesk.printing.PrintWatch;
import kaijidesk.printing.PrinterAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk print ID --printer URI}: a stored letter onto paper, byte for byte, once. */
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

    @Parameters(paramLabel = "ID")
    private String id;

    @Override
    public Integer call() {
        Optional<PrinterAddress> address = PrinterAddress.of(printer);
        if (address.isEmpty()) {
            return kaijidesk.unusable("no-printer-address", printer);
        }
        return kaijidesk.with(desk -> {
            desk.mailroom().stopVoid(id);
            byte[] pdf = desk.letterPdf(id);
            IppPrinter there =
                    new IppPrinter(address.get(), PrintSetup.of(tray, duplex), Patience.USUAL);
            return tell(there.print(PrintOrder.of(id, pdf), PrintWatch.nobody()));
        });
    }

    private int tell(PrintResult result) {
        return switch (result) {
            case PrintResult.Printed printed -> done("printed");
            case PrintResult.Waiting(PrintReason reason) ->
                    done("waiting\t" + kaijidesk.texts().of(reason));
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
