package kaijidesk.printing;

/**
 * How printing ended. Only after {@link Refused} it may be tried again without a look at the paper.
 */
public sealed interface PrintResult {
    /** The printer says that everything is on paper. */
    record Printed() implements PrintResult {}

    /**
     * The printer has it and goes on by itself; so far it waits.
     *
     * @param pages how many pages are on paper, as far as the printer counts them
     */
    record Waiting(PrintReason reason, int pages) implements PrintResult {
        /** Nothing is on paper, or nobody counts it. */
        public Waiting(PrintReason reason) {
            this(reason, 0);
        }
    }

    /** Nothing of it is on paper, and nothing will be. */
    record Refused(PrintReason reason) implements PrintResult {}

    /** Nobody but a person at the printer can tell. */
    record Unknown() implements PrintResult {}
}
