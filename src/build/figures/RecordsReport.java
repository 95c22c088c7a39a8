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
 * Has a million rows of the operator's records taken in, each time in a Java of its own with a heap
 * of 512 MB, by turns with the same rows inserted into bare tables, by the program in {@code
 * records}.
 */
final class RecordsReport {
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int HEAP = 512;

    private final Path root;
    private final Path work;
    private final String classPath;

    RecordsReport(Path root) throws IOException {
        this.root = root;
        this.work = root.resolve("target/figures");
        this.classPath =
                work.resolve("records")
                        + File.pathSeparator
                        + RuleFigures.jars(root.resolve("target/kaijidesk/lib"));
    }

    void run() throws IOException, InterruptedException {
        compile();
        Path export = work.resolve("export");
        Path office = work.resolve("office-of-records");
        Path bare = work.resolve("bare-tables");
        measure("export", office, export);
        Map<String, List<Double>> seen = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            LetterReport.clear(office);
            LetterReport.clear(bare);
            keep(seen, "floor", measure("floor", bare, export));
            keep(seen, "import", measure("import", office, export));
            keep(seen, "again", measure("again", office, export));
        }
        List<String[]> rows = new ArrayList<>();
        String name = "%,d rows of records: ".formatted(ROWS);
        rows.add(rate(name + "taken in, against bare inserts", seen, "import"));
        rows.add(rate(name + "taken in again, nothing new, against bare inserts", seen, "again"));
        rows.add(memory(name + "peak memory of the process", seen, "import"));
        rows.add(memory(name + "peak memory of the process, taken in again", seen, "again"));
        Readme.write(root, "records", caption(), rows);
        for (Path each : List.of(office, bare, export)) {
            LetterReport.clear(each);
        }
    }

    private static String caption() {
        return "Medians of "
                + ROUNDS
                + " rounds by turns in one run of `mvn -q -Pbench -Dbench.parts=records`, on "
                + Readme.machine()
                + ", each time in a Java just started with a heap of "
                + HEAP
                + " MB (`-Xmx512m`). CSV in UTF-8: 400,000 rows of members, 300,000 trades, 300,000 messages, read, checked, compared with what is"
                + " known, written in one transaction into the encrypted office and forced to the disk. The peer inserts the same rows by plain JDBC"
                + " batches in one transaction into equal tables of an equal encrypted file; it reads no CSV, checks nothing and looks nothing up.";
    }

    private static void keep(Map<String, List<Double>> seen, String what, double[] values) {
        seen.computeIfAbsent(what, any -> new ArrayList<>()).add(values[0]);
        seen.computeIfAbsent(what + " process", any -> new ArrayList<>()).add(values[1]);
    }

    private static String[] rate(String name, Map<String, List<Double>> seen, String what) {
        return row(
                name,
                "rows/s",
                ROWS / Figures.median(seen.get(what)),
                ROWS / Figures.median(seen.get("floor")));
    }

    private static String[] memory(String name, Map<String, List<Double>> seen, String what) {
        return row(
                name,
                "MB",
                Figures.median(seen.get(what + " process")),
                Figures.median(seen.get("floor process")));
    }

    private static String[] row(String name, String unit, double value, double peer) {
        return new String[] {
            name,
            Figures.whole(value),
            unit,
            Figures.whole(peer),
            String.format(Locale.ROOT, "%.2f", value / peer)
        };
    }

    private void compile() throws IOException {
        Path classes = Files.createDirectories(work.resolve("records"));
        Path sources = root.resolve("src/build/figures");
        Figures.tool(
                "javac",
                "-cp",
                classPath,
                "-d",
                classes.toString(),
                "-proc:none",
                sources.resolve("heap/HeapOffice.java").toString(),
                sources.resolve("records/RecordsExport.java").toString(),
                sources.resolve("records/BareTables.java").toString(),
                sources.resolve("records/RecordsFigures.java").toString());
    }

    /** Seconds, and megabytes of the process at its fullest. */
    private double[] measure(String what, Path office, Path export)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + HEAP + "m",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                classPath,
                                "RecordsFigures",
                                what,
                                office.toString(),
                                export.toString(),
                                Integer.toString(ROWS))
                        .redirectError(work.resolve("errors.log").toFile())
                        .start();
        String line;
        try (BufferedReader lines = process.inputReader()) {
            line = lines.readLine();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import failed, see target/figures/errors.log");
        }
        String[] words = line.split("\t");
        return new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])};
    }
}
