import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import kaijidesk.cases.Letter;

/**
 * Times one tagged letter against the byte floor, plain PDFBox, openhtmltopdf and LibreOffice,
 * letter by letter in turns, so that a busy machine is busy for each of them. Every letter goes to
 * somebody else. Processor time doesn't count what others did meanwhile. Argument: how many
 * letters.
 */
final class LetterFigures {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of what takes so much longer fewer are enough. */
    private static final int SLOWER = 10;

    private LetterFigures() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        measure("disclosure letter", rounds, LetterMix::disclosure);
        measure("guidance with pledge form", rounds, LetterMix::guidance);
        html("disclosure letter", rounds / SLOWER, LetterMix::disclosure);
        html("guidance with pledge form", rounds / SLOWER, LetterMix::guidance);
        LibreOffice.measure("disclosure letter", rounds / SLOWER, LetterMix::disclosure);
    }

    /** What each of several took for each letter. */
    private record Taken(double[][] times, double[][] works, double[][] sizes) {
        Taken(int many, int rounds) {
            this(new double[many][rounds], new double[many][rounds], new double[many][rounds]);
        }

        void take(int who, int n, Callable<byte[]> turn) throws Exception {
            long begun = System.nanoTime();
            long idle = THREADS.getCurrentThreadCpuTime();
            byte[] pdf = turn.call();
            if (n >= 0) {
                works[who][n] = (THREADS.getCurrentThreadCpuTime() - idle) / 1e6;
                times[who][n] = (System.nanoTime() - begun) / 1e6;
                sizes[who][n] = pdf.length / 1e3;
            }
        }

        void lines(String name, int peer, String against) {
            Lines.print(name + ": time, against " + against, "ms", times[0], times[peer]);
            Lines.print(name + ": processor time, against " + against, "ms", works[0], works[peer]);
        }
    }

    private static void measure(String name, int rounds, IntFunction<Letter> kind)
            throws Exception {
        Taken taken = new Taken(3, rounds);
        for (int n = -rounds; n < rounds; n++) { // the first half warms up and doesn't count
            int number = n + rounds;
            Letter letter = kind.apply(number);
            byte[] finished = LetterMix.print(letter, number).pdf();
            Floor floor = new Floor(finished);
            PlainPdfBox plain = new PlainPdfBox(finished);
            taken.take(0, n, () -> LetterMix.print(letter, number).pdf());
            taken.take(1, n, floor::write);
            taken.take(2, n, plain::write);
        }
        taken.lines(name, 1, "the byte floor");
        taken.lines(name, 2, "plain PDFBox");
        Lines.print(
                name + ": size, against plain PDFBox", "kB", taken.sizes()[0], taken.sizes()[2]);
    }

    private static void html(String name, int rounds, IntFunction<Letter> kind) throws Exception {
        Taken taken = new Taken(2, rounds);
        for (int n = -rounds; n < rounds; n++) {
            int number = n + rounds;
            Letter letter = kind.apply(number);
            HtmlPdf html = new HtmlPdf(LetterMix.print(letter, number).pdf());
            taken.take(0, n, () -> LetterMix.print(letter, number).pdf());
            taken.take(1, n, html::write);
        }
        taken.lines(name, 1, "openhtmltopdf");
    }
}
