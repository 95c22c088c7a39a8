package kaijidesk.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.cases.Look;
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

    /**
     * Whose data goes onto paper with it, logged before anything is sent (R6.02); none where the
     * desk keeps an entry itself when it hands out the pages.
     */
    default List<Look> looks() {
        return List.of();
    }

    /** Keeps how it ended; always called once pages were handed out. */
    void ended(PrintResult result) throws Exception;

    /** What is made anew at each wish by a desk that keeps an entry of each. */
    static Paper logged(Callable<byte[]> pdf) {
        return of(pdf, List.of());
    }

    /** What is made anew at each wish; nobody keeps account of it but by its looks. */
    static Paper of(Callable<byte[]> pdf, List<Look> looks) {
        return new Paper() {
            @Override
            public Optional<byte[]> pages(Progress progress) throws Exception {
                return Optional.of(pdf.call());
            }

            @Override
            public List<Look> looks() {
                return looks;
            }

            @Override
            public void ended(PrintResult result) {}
        };
    }
}
