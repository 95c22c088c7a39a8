package kaijidesk.ui.printing;

import kaijidesk.mailroom.PrintState;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;

/** What the end of a job means for the letters in it. */
public final class PrintEnds {
    private PrintEnds() {}

    /** Only what is sure counts as printed, or as not printed. */
    public static PrintState of(PrintResult result) {
        return switch (result) {
            case PrintResult.Printed printed -> PrintState.PRINTED;
            case PrintResult.Waiting waiting ->
                    // the system's queue tells no more
                    waiting.reason() == PrintReason.HANDED_OVER
                            ? PrintState.PRINTED
                            : PrintState.UNKNOWN;
            case PrintResult.Refused refused -> PrintState.NOT_PRINTED;
            case PrintResult.Unknown unknown -> PrintState.UNKNOWN;
        };
    }
}
