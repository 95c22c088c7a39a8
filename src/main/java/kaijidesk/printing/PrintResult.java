package kaijidesk.printing;

/**
 * How printing ended. Only after {@link Refused} it may be tried again without a look at the paper.
 */
public sealed interface PrintResult {
    /** The printer says that everything is on paper. */
    record Printed() implements PrintResult {}

    /** The printer has it and goes on by itself; so far it waits. */
    record Waiting(PrintReason reason) implements PrintResult {}

    /** It isn't printed, and won't be. */
    record Refused(PrintReason reason) implements PrintResult {}

    /** Nobody but a person at the printer can tell. */
    record Unknown() implements PrintResult {}
}
