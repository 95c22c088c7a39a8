import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/**
 * Measures the desk against its peers, each in one run by turns, so that a busy machine is busy for
 * each of them. Writes medians to standard output and into the README. Arguments: the project's
 * folder, how many rounds, and which parts of {@code rules,letters,trail,records,scans,heap,start}
 * to measure.
 */
final class Figures {
    private static final String ALL = "rules,letters,trail,records,scans,heap,start";
    private static final int DEMO_MINUTES = 3;

    private Figures() {}

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        List<String> parts = List.of((args.length > 2 ? args[2] : ALL).split(","));
        if (!List.of(ALL.split(",")).containsAll(parts)) {
            throw new IllegalArgumentException("the parts are " + ALL);
        }
        if (parts.contains("rules")) {
            new RuleFigures(root).run(rounds);
        }
        if (parts.contains("letters")) {
            new LetterReport(root).run();
        }
        if (parts.contains("trail")) {
            new TrailReport(root).run();
        }
        if (parts.contains("records")) {
            new RecordsReport(root).run();
        }
        if (parts.contains("scans")) {
            new ScanReport(root).run();
        }
        if (parts.contains("heap")) {
            new HeapReport(root).run();
        }
        if (parts.contains("start")) {
            new StartReport(root).run(rounds);
        }
    }

    static void tool(String name, String... arguments) {
        if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments)
                != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    /** Makes the demo's office, without its pictures, and gives its folder below the work's. */
    static Path makeOffice(Path root, Path work) throws IOException, InterruptedException {
        Path demo = work.resolve("demo");
        LetterReport.clear(demo);
        Path office = Files.createDirectories(demo.resolve("office"));
        Path log = work.resolve("demo.log");
        Process made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                RuleFigures.jars(root.resolve("target/kaijidesk/lib")),
                                root.resolve("src/build/figures/DemoFolder.java").toString(),
                                office.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (!made.waitFor(DEMO_MINUTES, TimeUnit.MINUTES)) {
            made.destroyForcibly();
            throw new IllegalStateException(
                    "the demo office wasn't made within " + DEMO_MINUTES + " minutes, see " + log);
        }
        if (made.exitValue() != 0) {
            throw new IllegalStateException("the demo office couldn't be made, see " + log);
        }
        return office;
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
