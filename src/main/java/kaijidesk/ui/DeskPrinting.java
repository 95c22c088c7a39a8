package kaijidesk.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import kaijidesk.printing.IppPrinter;
import kaijidesk.printing.NoAnswer;
import kaijidesk.printing.Patience;
import kaijidesk.printing.PrintOrder;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintSetup;
import kaijidesk.printing.PrintWatch;
import kaijidesk.printing.Printer;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.printing.PrinterInfo;
import kaijidesk.printing.SystemPrinter;
import kaijidesk.ui.base.Printing;
import kaijidesk.ui.base.Settings;

/** Prints where the settings say, each job on a thread of its own: one may wait for paper. */
final class DeskPrinting implements Printing {
    private static final System.Logger LOG = System.getLogger(DeskPrinting.class.getName());

    private final Settings settings;
    private final Patience patience;
    private final Set<String> running = new HashSet<>();

    DeskPrinting(Settings settings, Patience patience) {
        this.settings = settings;
        this.patience = patience;
    }

    @Override
    public boolean followed() {
        return settings.printer().isPresent();
    }

    @Override
    public boolean duplex() {
        return followed() && settings.duplex();
    }

    @Override
    public boolean running(String id) {
        return running.contains(id);
    }

    @Override
    public PrintWatch print(
            String id,
            byte[] pdf,
            Consumer<PrintResult.Waiting> waits,
            Consumer<PrintResult> done) {
        running.add(id);
        PrintOrder order = PrintOrder.of(id, pdf);
        Printer printer = printer();
        PrintWatch watch =
                new PrintWatch(waiting -> Platform.runLater(() -> waits.accept(waiting)));
        begin(() -> {
            PrintResult result = print(printer, order, watch);
            Platform.runLater(() -> {
                running.remove(id);
                done.accept(result);
            });
        });
        return watch;
    }

    private Printer printer() {
        return settings.printer()
                .<Printer>map(address ->
                        new IppPrinter(
                                address,
                                PrintSetup.of(settings.tray(), settings.duplex()),
                                patience))
                .orElseGet(SystemPrinter::new);
    }

    private static PrintResult print(Printer printer, PrintOrder order, PrintWatch watch) {
        try {
            return printer.print(order, watch);
        } catch (RuntimeException e) {
            // a driver's fault, say; its text may hold anything
            LOG.log(System.Logger.Level.WARNING, "unexpected {0}", e.getClass().getName());
            return new PrintResult.Unknown();
        }
    }

    @Override
    public void ask(
            PrinterAddress printer, Consumer<PrinterInfo> done, Consumer<PrintReason> failed) {
        begin(() -> {
            try {
                PrinterInfo info = IppPrinter.ask(printer, patience);
                Platform.runLater(() -> done.accept(info));
            } catch (NoAnswer e) {
                Platform.runLater(() -> failed.accept(e.reason()));
            }
        });
    }

    private static void begin(Runnable work) {
        Thread.ofPlatform().daemon().name("desk-printer").start(work);
    }
}
