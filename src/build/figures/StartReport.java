import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Start-up, signing in and memory of the desk against a bare JavaFX window. */
final class StartReport {
    /** A busy machine gets fewer rounds instead of taking ever longer. */
    private static final long ENOUGH = TimeUnit.SECONDS.toNanos(120);

    private static final int FEWEST = 3;

    private final Path root;
    private final Path work;
    private final Path built;
    private final Path packaged;
    private final boolean display =
            System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isEmpty();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    StartReport(Path root) {
        this.root = root;
        this.work = root.resolve("target/figures");
        this.built = root.resolve("target/kaijidesk");
        this.packaged = root.resolve("target/dist/kaijidesk");
    }

    void run(int rounds) throws IOException, InterruptedException {
        StartWatch watch = new StartWatch(work, probes(), display);
        Path office = Figures.makeOffice(root, work);
        boolean both = samePackaged();
        Others others = Others.now();
        long begun = System.nanoTime();
        // the first round warms the machine's caches and doesn't count
        int round = 0;
        do {
            if (round == 1) {
                measured.clear();
            }
            bare("bare", watch, built);
            desk("desk", watch, built, office);
            if (both) {
                bare("packaged bare", watch, packaged);
                desk("packaged desk", watch, packaged, office);
            }
        } while (round++ < rounds && (round <= FEWEST || System.nanoTime() - begun < ENOUGH));
        report(round - 1, others.since());
    }

    private Path probes() throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path probes = work.resolve("probes.jar");
        Path sources = root.resolve("src/build/figures");
        Figures.tool(
                "javac",
                "--module-path",
                built.resolve("lib/fx").toString(),
                "--add-modules",
                "javafx.controls",
                "-d",
                classes.toString(),
                sources.resolve("Bare.java").toString(),
                sources.resolve("Probe.java").toString());
        Figures.tool("jar", "--create", "--file", probes.toString(), "-C", classes.toString(), ".");
        return probes;
    }

    /** An older package is no peer, and might not know the office that the newer program made. */
    private boolean samePackaged() throws IOException {
        Path jar = packaged.resolve("lib/kaijidesk.jar");
        if (!Files.exists(packaged.resolve("lib/kaijidesk.aot"))) {
            return false;
        }
        boolean same = Files.mismatch(jar, built.resolve("lib/kaijidesk.jar")) < 0;
        if (!same) {
            System.err.println("The package is of another build and isn't measured.");
        }
        return same;
    }

    private void bare(String name, StartWatch watch, Path program)
            throws IOException, InterruptedException {
        Map<String, double[]> seen = watch.start(program, "window", "Bare", List.of());
        keep(name + ": window shown", seen.get("window")[0]);
        keep(name + ": processor time to the window", seen.get("window")[2]);
        keep(name + ": peak memory", seen.get("window")[1]);
    }

    private void desk(String name, StartWatch watch, Path program, Path office)
            throws IOException, InterruptedException {
        Path data = work.resolve("data");
        take(office, data);
        Map<String, double[]> seen =
                watch.start(
                        program,
                        "list",
                        "-Dfigures.desk=true",
                        List.of("--data", data.toString(), "desk"));
        keep(name + ": start screen shown", seen.get("window")[0]);
        keep(name + ": processor time to the start screen", seen.get("window")[2]);
        keep(name + ": peak memory at the start screen", seen.get("window")[1]);
        keep(
                name + ": sign-in to list of today shown",
                seen.get("list")[0] - seen.get("signing-in")[0]);
        keep(
                name + ": processor time from sign-in to the list",
                seen.get("list")[2] - seen.get("signing-in")[2]);
        keep(name + ": peak memory at the list", seen.get("list")[1]);
    }

    /** The office's own files as they were made: who opens it is killed. */
    private static void take(Path office, Path data) throws IOException {
        LetterReport.clear(data);
        Files.createDirectories(data);
        try (Stream<Path> files = Files.list(office)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
    }

    private void keep(String name, double value) {
        measured.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    private void report(int rounds, String others) throws IOException {
        List<String[]> rows = new ArrayList<>();
        measured.forEach((name, values) -> {
            boolean memory = name.contains("memory");
            String against =
                    memory
                            ? "bare: peak memory"
                            : name.contains("processor")
                                    ? "bare: processor time to the window"
                                    : "bare: window shown";
            double peer = Figures.median(measured.get(against));
            double value = Figures.median(values);
            rows.add(
                    new String[] {
                        name,
                        Figures.whole(value),
                        memory ? "MB" : "ms",
                        Figures.whole(peer),
                        String.format(Locale.ROOT, "%.2f", value / peer)
                    });
        });
        String caption =
                "Medians of "
                        + rounds
                        + " starts each, by turns in one run of `mvn -q -Pbench -Dbench.parts=start`, on "
                        + Readme.machine()
                        + ", "
                        + javafx()
                        + ", software rendering"
                        + (display ? " on an X display" : " without a display")
                        + others
                        + ". From a name and a password in the sign-in form (Argon2id as in use) to the list of today drawn;"
                        + " each is its office's first of the day, whose backup is made beside it."
                        + " The peer is a bare JavaFX window with one label, under the same flags.";
        Readme.write(root, "figures", caption, rows);
    }

    private String javafx() throws IOException {
        try (Stream<Path> jars = Files.list(built.resolve("lib/fx"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("javafx-base-"))
                    .map(name -> "JavaFX " + name.replaceAll("javafx-base-([0-9.]+\\d).*", "$1"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
