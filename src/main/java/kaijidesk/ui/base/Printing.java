package kaijidesk.ui.base;

import java.util.function.Consumer;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.printing.PrintWatch;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.printing.PrinterInfo;

/** Prints a stored PDF as it is. Called and answering on the FX thread, which it never holds up. */
public interface Printing {
    /** Whether jobs are followed to their end, or only handed to the system's dialog. */
    boolean followed();

    /** Whether the chosen printer prints on both sides; the system's dialog asks by itself. */
    boolean duplex();

    /** Whether something with that id is being printed now. */
    boolean running(String id);

    /**
     * Begins to print.
     *
     * @param id names the job for everybody who passes the printer: a letter, never a person
     * @param waits is told what the job waits for
     * @param done is told once how it ended
     * @return cancels the job
     */
    PrintWatch print(
            String id, byte[] pdf, Consumer<PrintResult.Waiting> waits, Consumer<PrintResult> done);

    /** Asks a printer what it is and can. */
    void ask(PrinterAddress printer, Consumer<PrinterInfo> done, Consumer<PrintReason> failed);
}
