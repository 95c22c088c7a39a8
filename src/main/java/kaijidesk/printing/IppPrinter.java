package kaijidesk.printing;

/**
 * A printer that takes PDFs over the Internet Printing Protocol: the stored bytes go there as they
 * are.
 */
public final class IppPrinter implements Printer {
    private final PrinterAddress address;
    private final PrintSetup setup;
    private final Patience patience;

    /** The printer at that address. */
    public IppPrinter(PrinterAddress address, PrintSetup setup, Patience patience) {
        this.address = address;
        this.setup = setup;
        this.patience = patience;
    }

    /**
     * Asks the printer what it is and can. Slow.
     *
     * @throws NoAnswer with the reason when it doesn't say
     */
    public static PrinterInfo ask(PrinterAddress address, Patience patience) throws NoAnswer {
        try (IppConnection printer = new IppConnection(address, patience)) {
            return new IppDialogue(printer, new IppRequests(address), PrintWatch.nobody())
                    .printer();
        }
    }

    @Override
    public PrintResult print(PrintOrder order, PrintWatch watch) {
        try (IppConnection printer = new IppConnection(address, patience)) {
            IppRequests requests = new IppRequests(address);
            IppDialogue dialogue = new IppDialogue(printer, requests, watch);
            JobFollower follower = new JobFollower(printer, requests, patience, watch);
            return new IppJob(dialogue, follower, order, setup, patience, watch).print();
        }
    }
}
