package kaijidesk.app.cli;

import java.util.Optional;
import kaijidesk.printing.IppPrinter;
import kaijidesk.printing.NoAnswer;
import kaijidesk.printing.Patience;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.printing.PrinterInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk printer check URI}: what a printer says of itself; prints nothing. */
@Command(name = "printer")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class PrinterCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "check")
    int check(@Parameters(paramLabel = "URI") String uri) {
        Optional<PrinterAddress> address = PrinterAddress.of(uri);
        if (address.isEmpty()) {
            return kaijidesk.unusable("no-printer-address", uri);
        }
        try {
            tell(IppPrinter.ask(address.get(), Patience.USUAL));
            return KaijiDesk.DONE;
        } catch (NoAnswer e) {
            kaijidesk.err().println(kaijidesk.texts().of(e.reason()));
            return KaijiDesk.REFUSED;
        }
    }

    private void tell(PrinterInfo info) {
        say("name", info.name());
        say("state", info.ready() ? "ready" : "stopped");
        info.trouble().ifPresent(why -> say("why", kaijidesk.texts().of(why)));
        say("accepting", String.valueOf(info.accepting()));
        say("pdf", String.valueOf(info.pdf()));
        say("duplex", String.valueOf(info.duplex()));
        say("trays", String.join(",", info.trays()));
    }

    private void say(String word, String value) {
        kaijidesk.out().println(word + "\t" + Visible.line(value));
    }
}
