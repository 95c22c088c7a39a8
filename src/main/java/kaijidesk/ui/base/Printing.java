package kaijidesk.ui.base;

/** Prints a stored PDF as it is. */
public interface Printing {
    /**
     * Asks for a printer and prints. Slow: never on the FX thread.
     *
     * @return whether it was sent to a printer; false when the user cancelled
     * @throws Exception when there is no printer, or it failed
     */
    boolean print(byte[] pdf) throws Exception;
}
