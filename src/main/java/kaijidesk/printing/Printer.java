package kaijidesk.printing;

/** Something that puts a PDF onto paper. */
public interface Printer {
    /**
     * Prints once and follows the job to its end, or as far as time allows. Slow: never on the FX
     * thread.
     *
     * @param watch is told what the job waits for, and may cancel it
     * @return how it ended; whatever goes wrong is said there
     */
    PrintResult print(PrintOrder order, PrintWatch watch);
}
