import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how fast the rules answer, in a Java of its own: the built program, the tests' case mix
 * and {@code Rates}.
 */
final class RuleFigures {
    private static final List<String> MIX =
            List.of("regime/SampleRecords.java", "cases/Samples.java", "cases/CaseMix.java");

    private final Path root;
    private final Path classes;
    private final String program;

    RuleFigures(Path root) throws IOException {
        this.root = root;
        this.classes = root.resolve("target/figures/rates");
        this.program = jars(root.resolve("target/kaijidesk/lib"));
    }

    static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    void run(int rounds) throws IOException, InterruptedException {
        compile();
        report(rounds, measure(rounds));
    }

    private void compile() throws IOException {
        Files.createDirectories(classes);
        List<String> arguments =
                new ArrayList<>(List.of("-cp", program, "-d", classes.toString(), "-proc:none"));
        Path tests = root.resolve("src/test/java/kaijidesk");
        MIX.forEach(file -> arguments.add(tests.resolve(file).toString()));
        arguments.add(root.resolve("src/build/figures/Rates.java").toString());
        Figures.tool("javac", arguments.toArray(String[]::new));
    }

    /** Cases a second and bytes a case of each round, by what was done. */
    private Map<String, List<double[]>> measure(int rounds)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1536m",
                                "-cp",
                                classes + File.pathSeparator + program,
                                "Rates",
                                Integer.toString(rounds))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Map<String, List<double[]>> measured = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("\t");
                measured.computeIfAbsent(words[0], any -> new ArrayList<>())
                        .add(
                                new double[] {
                                    Double.parseDouble(words[1]), Double.parseDouble(words[2])
                                });
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the rules couldn't be measured");
        }
        return measured;
    }

    private void report(int rounds, Map<String, List<double[]>> measured) throws IOException {
        List<String[]> rows = new ArrayList<>();
        measured.keySet().forEach(what -> rows.add(row(what, "cases/s", 0, measured)));
        measured.keySet().forEach(what -> rows.add(row(what, "bytes/case", 1, measured)));
        String caption =
                "How fast the rules answer on one thread, over "
                        + "cases of both types at every stage: medians of "
                        + rounds
                        + " rounds of a second of processor time each, garbage collection included, by turns in one run of `mvn -q -Pbench`, on "
                        + Readme.machine()
                        + ". The peer reads every field of the same cases once.";
        Readme.write(root, "rates", caption, rows);
    }

    private static String[] row(
            String what, String unit, int index, Map<String, List<double[]>> measured) {
        double value = median(measured.get(what), index);
        double peer = median(measured.values().iterator().next(), index);
        return new String[] {
            what + (index == 0 ? "" : ": allocated"),
            Figures.whole(value),
            unit,
            Figures.whole(peer),
            peer < 0.5 ? "–" : String.format(Locale.ROOT, "%.2f", value / peer)
        };
    }

    private static double median(List<double[]> rounds, int index) {
        return Figures.median(rounds.stream().map(round -> round[index]).toList());
    }
}
