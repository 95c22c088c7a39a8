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

/**
 * Has the list of 100,000 cases opened in a small heap, by the programs in {@code heap}, each time
 * in a Java of its own, by turns with an office of 1,000. The offices are kept for the next run:
 * the large one takes minutes to make.
 */
final class HeapReport {
    private static final int LARGE = 100_000;
    private static final int SMALL = 1_000;
    private static final int ROUNDS = 3;
    private static final int HEAP = 300;

    private final Path root;
    private final Path work;
    private final String classPath;

    HeapReport(Path root) throws IOException {
        this.root = root;
        this.work = root.resolve("target/figures");
        this.classPath =
                work.resolve("heap")
                        + File.pathSeparator
                        + RuleFigures.jars(root.resolve("target/kaijidesk/lib"));
    }

    void run() throws IOException, InterruptedException {
        compile();
        Path large = office(LARGE);
        Path small = office(SMALL);
        Map<String, List<Double>> ofLarge = new LinkedHashMap<>();
        Map<String, List<Double>> ofSmall = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            watch("alone", large, ofLarge);
            watch("alone", small, ofSmall);
            watch("list", large, ofLarge);
            watch("list", small, ofSmall);
        }
        List<String[]> rows = new ArrayList<>();
        ofLarge.forEach((name, values) -> {
            boolean heap = name.startsWith("heap");
            double value = Figures.median(values);
            double peer = heap ? HEAP : Figures.median(ofSmall.get(name));
            rows.add(
                    new String[] {
                        "%,d cases: ".formatted(LARGE) + name,
                        Figures.whole(value),
                        heap ? "MB" : "ms",
                        Figures.whole(peer),
                        String.format(Locale.ROOT, "%.2f", value / peer)
                    });
        });
        Readme.write(root, "heap", caption(), rows);
    }

    private static String caption() {
        return "Medians of "
                + ROUNDS
                + " starts each, by turns in one run of `mvn -q -Pbench -Dbench.parts=heap`, on "
                + Readme.machine()
                + ", a heap of "
                + HEAP
                + " MB (`-Xmx300m`), the file encrypted, Java just started, no start-up cache. From the password (Argon2id as in use) to the list drawn in"
                + " a window, and a search of it; heap as it is after a collection, against what is allowed. The peer of times is the same with"
                + " an office of 1,000 cases.";
    }

    private void compile() throws IOException {
        Path classes = Files.createDirectories(work.resolve("heap"));
        Path sources = root.resolve("src/build/figures/heap");
        Figures.tool(
                "javac",
                "-cp",
                classPath
                        + File.pathSeparator
                        + RuleFigures.jars(root.resolve("target/kaijidesk/lib/fx")),
                "-d",
                classes.toString(),
                "-proc:none",
                sources.resolve("HeapOffice.java").toString(),
                sources.resolve("HeapFigures.java").toString());
    }

    /** One that is half made has another name. */
    private Path office(int cases) throws IOException, InterruptedException {
        Path office = work.resolve("office-of-" + cases);
        if (!Files.exists(office)) {
            Path making = work.resolve("office-in-the-making");
            LetterReport.clear(making);
            LetterReport.rows(
                    classPath,
                    "HeapOffice",
                    new String[] {making.toString(), Integer.toString(cases)});
            Files.move(making, office);
        }
        return office;
    }

    private void watch(String what, Path office, Map<String, List<Double>> seen)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + HEAP + "m",
                                "--module-path",
                                root.resolve("target/kaijidesk/lib/fx").toString(),
                                "--add-modules",
                                "javafx.controls",
                                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                classPath,
                                "HeapFigures",
                                what,
                                office.toString())
                        .redirectError(work.resolve("errors.log").toFile())
                        .start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("\t");
                seen.computeIfAbsent(words[0], any -> new ArrayList<>())
                        .add(Double.parseDouble(words[1]));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the list failed, see target/figures/errors.log");
        }
    }
}
