import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Measures start-up and memory of the desk against a bare JavaFX window, all in one run by turns,
 * so that a busy machine is busy for each of them. Writes medians to standard output and into the
 * README. Arguments: the project's folder, how many rounds, and which parts of {@code
 * rules,letters,trail,scans,heap,start} to measure.
 */
final class Figures {
    private static final int CASES = 7;
    private static final String ALL = "rules,letters,trail,scans,heap,start";

    private final Path root;
    private final Path work;
    private final Path probes;
    private final boolean display =
            System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isEmpty();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    private Figures(Path root) {
        this.root = root;
        this.work = root.resolve("target/figures");
        this.probes = work.resolve("probes.jar");
    }

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
        if (parts.contains("scans")) {
            new ScanReport(root).run();
        }
        if (parts.contains("heap")) {
            new HeapReport(root).run();
        }
        if (parts.contains("start")) {
            new Figures(root).run(rounds);
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        Path built = root.resolve("target/kaijidesk");
        Path packaged = root.resolve("target/dist/kaijidesk");
        Path home = packaged.resolve("lib/kaijidesk.aot");
        boolean both = Files.exists(home);
        makeProbes(built);
        makeOffice(built, work);
        // the first round warms the machine's caches and doesn't count
        for (int round = 0; round <= rounds; round++) {
            if (round == 1) {
                measured.clear();
            }
            bare("bare", built);
            desk("desk", built);
            if (both) {
                bare("packaged bare", packaged);
                desk("packaged desk", packaged);
            }
        }
        report(rounds);
    }

    private void makeProbes(Path built) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path sources = root.resolve("src/build/figures");
        tool(
                "javac",
                "--module-path",
                built.resolve("lib/fx").toString(),
                "--add-modules",
                "javafx.controls",
                "-d",
                classes.toString(),
                sources.resolve("Bare.java").toString(),
                sources.resolve("Probe.java").toString());
        tool("jar", "--create", "--file", probes.toString(), "-C", classes.toString(), ".");
    }

    static void tool(String name, String... arguments) {
        if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments)
                != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    /** Lets the program make its demo office in a folder of the work's. */
    static void makeOffice(Path built, Path work) throws IOException, InterruptedException {
        Path demo = work.resolve("demo");
        Process made =
                new ProcessBuilder(
                                built.resolve("bin/kaijidesk").toString(),
                                "demo",
                                "--out",
                                demo.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("demo.log").toFile())
                        .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("the demo failed, see target/figures/demo.log");
        }
    }

    private void bare(String name, Path program) throws IOException, InterruptedException {
        Map<String, double[]> seen = watch(program, "Bare", List.of());
        keep(name + ": window shown", seen.get("window")[0]);
        keep(name + ": processor time to the window", seen.get("window")[2]);
        keep(name + ": peak memory", seen.get("window")[1]);
    }

    private void desk(String name, Path program) throws IOException, InterruptedException {
        Path data = work.resolve("data");
        Path office = Files.createDirectories(data.resolve("demo-office"));
        Files.deleteIfExists(data.resolve("settings.properties"));
        Files.copy(
                work.resolve("demo/office/office.mv.db"),
                office.resolve("office.mv.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Map<String, double[]> seen =
                watch(
                        program,
                        "-Dfigures.cases=" + CASES,
                        List.of("--data", data.toString(), "desk"));
        keep(name + ": start screen shown", seen.get("window")[0]);
        keep(name + ": processor time to the start screen", seen.get("window")[2]);
        keep(name + ": peak memory at the start screen", seen.get("window")[1]);
        keep(
                name + ": office opened, list of today shown",
                seen.get("list")[0] - seen.get("opening")[0]);
        keep(
                name + ": processor time from opening to the list",
                seen.get("list")[2] - seen.get("opening")[2]);
        keep(name + ": peak memory at the list", seen.get("list")[1]);
    }

    private void keep(String name, double value) {
        measured.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /**
     * Starts by the program's own launcher; milliseconds since then and megabytes, by what was
     * seen.
     */
    private Map<String, double[]> watch(Path program, String last, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("bin/kaijidesk").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(work.resolve("errors.log").toFile());
        builder.environment()
                .put(
                        "KAIJIDESK_JAVA_OPTIONS",
                        "-cp "
                                + program.resolve("lib/kaijidesk.jar")
                                + ":"
                                + probes
                                + " -Djavafx.preloader=Probe -Dprism.order=sw "
                                + (display ? "" : "-Dglass.platform=Headless ")
                                + last);
        builder.environment().putIfAbsent("DISPLAY", "headless");
        Map<String, double[]> seen = new LinkedHashMap<>();
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double milliseconds = (System.nanoTime() - begun) / 1e6;
                String[] words = line.split(" ");
                seen.put(
                        words[0],
                        new double[] {
                            milliseconds,
                            Double.parseDouble(words[1]) / 1024,
                            Double.parseDouble(words[2])
                        });
            }
        }
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0 || seen.isEmpty()) {
            throw new IllegalStateException("a start failed, see target/figures/errors.log");
        }
        return seen;
    }

    private void report(int rounds) throws IOException {
        List<String[]> rows = new ArrayList<>();
        measured.forEach((name, values) -> {
            boolean memory = name.contains("memory");
            String against =
                    memory
                            ? "bare: peak memory"
                            : name.contains("processor")
                                    ? "bare: processor time to the window"
                                    : "bare: window shown";
            double peer = median(measured.get(against));
            double value = median(values);
            rows.add(
                    new String[] {
                        name,
                        whole(value),
                        memory ? "MB" : "ms",
                        whole(peer),
                        String.format(Locale.ROOT, "%.2f", value / peer)
                    });
        });
        String caption =
                "Medians of "
                        + rounds
                        + " starts each, by turns in one run of `mvn -q -Pbench`, on "
                        + Readme.machine()
                        + ", "
                        + javafx()
                        + ", software rendering"
                        + (display ? " on an X display" : " without a display")
                        + ". The peer is a bare JavaFX window with one label, under the same flags.";
        Readme.write(root, "figures", caption, rows);
    }

    private String javafx() throws IOException {
        try (Stream<Path> jars = Files.list(root.resolve("target/kaijidesk/lib/fx"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("javafx-base-"))
                    .map(name -> "JavaFX " + name.replaceAll("javafx-base-([0-9.]+\\d).*", "$1"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
