package kaijidesk.ui.printing;

import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.desk.RegimeDesk.Progress;
import kaijidesk.printing.PrintResult;

/** Something that is to be printed once. Slow: never on the FX thread. */
public interface Paper {
    /**
     * Its pages as PDF, made or fetched now.
     *
     * @param progress is told how far that is, and may end it
     * @return empty when the progress ended it
     */
    Optional<byte[]> pages(Progress progress) throws Exception;

    /** Keeps how it ended; always called once pages were handed out. */
    void ended(PrintResult result) throws Exception;

    /** What is made anew at each wish, and which nobody keeps account of. */
    static Paper of(Callable<byte[]> pdf) {
        return new Paper() {
            @Override
            public Optional<byte[]> pages(Progress progress) throws Exception {
                return Optional.of(pdf.call());
            }

            @Override
            public void ended(PrintResult result) {}
        };
    }
}
