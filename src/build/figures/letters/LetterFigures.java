import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import kaijidesk.cases.Letter;

/**
 * Times one tagged letter against the byte floor, plain PDFBox, openhtmltopdf and LibreOffice, a
 * few letters each in turns, so that a busy machine is busy for each of them. Every letter goes to
 * somebody else. Processor time doesn't count what others did meanwhile. Argument: how many
 * letters.
 */
final class LetterFigures {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of what takes so much longer fewer are enough. */
    private static final int SLOWER = 10;

    /** So many letters each makes in its turn. */
    private static final int TURN = 10;

    private static final Duration WARM_UP = Duration.ofSeconds(20);

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

        /** One makes its next letters. */
        void turn(int who, int first, Maker maker) throws Exception {
            for (int n = first; n < first + TURN; n++) {
                long begun = System.nanoTime();
                long idle = THREADS.getCurrentThreadCpuTime();
                byte[] pdf = maker.make(n);
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
        warm(n -> LetterMix.print(kind.apply(n), n).pdf());
        byte[] any = LetterMix.print(kind.apply(0), 0).pdf();
        Floor anyFloor = new Floor(any);
        PlainPdfBox anyPlain = new PlainPdfBox(any);
        warm(n -> anyFloor.write());
        warm(n -> anyPlain.write());
        for (int n = 0; n < rounds; n += TURN) {
            List<Floor> floors = new ArrayList<>();
            List<PlainPdfBox> plains = new ArrayList<>();
            for (int i = n; i < n + TURN; i++) {
                byte[] finished = LetterMix.print(kind.apply(i), i).pdf();
                floors.add(new Floor(finished));
                plains.add(new PlainPdfBox(finished));
            }
            taken.turn(0, n, i -> LetterMix.print(kind.apply(i), i).pdf());
            taken.turn(1, n, i -> floors.get(i % TURN).write());
            taken.turn(2, n, i -> plains.get(i % TURN).write());
        }
        taken.lines(name, 1, "the byte floor");
        taken.lines(name, 2, "plain PDFBox");
        Lines.print(
                name + ": size, against plain PDFBox", "kB", taken.sizes()[0], taken.sizes()[2]);
    }

    private static void html(String name, int rounds, IntFunction<Letter> kind) throws Exception {
        Taken taken = new Taken(2, rounds);
        HtmlPdf any = new HtmlPdf(LetterMix.print(kind.apply(0), 0).pdf());
        warm(n -> LetterMix.print(kind.apply(n), n).pdf());
        warm(n -> any.write());
        for (int n = 0; n < rounds; n += TURN) {
            List<HtmlPdf> htmls = new ArrayList<>();
            for (int i = n; i < n + TURN; i++) {
                htmls.add(new HtmlPdf(LetterMix.print(kind.apply(i), i).pdf()));
            }
            taken.turn(0, n, i -> LetterMix.print(kind.apply(i), i).pdf());
            taken.turn(1, n, i -> htmls.get(i % TURN).write());
        }
        taken.lines(name, 1, "openhtmltopdf");
    }

    /** One of those who are compared, at its n-th letter. */
    private interface Maker {
        byte[] make(int n) throws Exception;
    }

    /** Lets Java compile what is to be measured; each gets the same time for it. */
    private static void warm(Maker maker) throws Exception {
        long end = System.nanoTime() + WARM_UP.toNanos();
        for (int n = 0; System.nanoTime() < end; n++) {
            maker.make(n % 100_000);
        }
    }
}
