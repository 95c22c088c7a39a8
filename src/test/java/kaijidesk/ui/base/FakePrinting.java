package kaijidesk.ui.base;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintWatch;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.printing.PrinterInfo;

/** Prints nothing, at once or when the test says so. */
public final class FakePrinting implements Printing {
    private final Runnable counter;
    private final Set<String> running = new HashSet<>();

    /** How jobs end; null leaves them running until {@link #end}. */
    public PrintResult result = new PrintResult.Waiting(PrintReason.HANDED_OVER);

    /** Whether jobs are followed. */
    public boolean followed;

    /** What a printer answers; empty when nobody is there. */
    public Optional<PrinterInfo> printer = Optional.empty();

    /** What the last job is told of its wait. */
    public Consumer<PrintResult.Waiting> waits = waiting -> {};

    /** The last job. */
    public PrintWatch watch = new PrintWatch(waiting -> {});

    private Runnable ending = () -> {};

    FakePrinting(Runnable counter) {
        this.counter = counter;
    }

    @Override
    public boolean followed() {
        return followed;
    }

    @Override
    public boolean duplex() {
        return false;
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
        counter.run();
        running.add(id);
        this.waits = waits;
        watch = new PrintWatch(waiting -> {});
        ending =
                () -> {
                    running.remove(id);
                    done.accept(result);
                };
        if (result != null) {
            ending.run();
        }
        return watch;
    }

    /** The job that still runs ends so. */
    public void end(PrintResult how) {
        result = how;
        ending.run();
    }

    @Override
    public void ask(
            PrinterAddress address, Consumer<PrinterInfo> done, Consumer<PrintReason> failed) {
        printer.ifPresentOrElse(done, () -> failed.accept(PrintReason.UNREACHABLE));
    }
}
