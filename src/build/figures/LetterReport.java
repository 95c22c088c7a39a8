import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Has letters measured, each part in a Java of its own, by the programs in {@code letters}. */
final class LetterReport {
    /** So many letters of each kind. */
    private static final int LETTERS = 1000;

    private static final int TOGETHER = 1000;
    private static final int KEPT = 10_000;

    private final Path root;
    private final Path work;
    private final Path classes;
    private final String program;

    LetterReport(Path root) throws IOException {
        this.root = root;
        this.work = root.resolve("target/figures");
        this.classes = work.resolve("letters");
        this.program =
                RuleFigures.jars(root.resolve("target/kaijidesk/lib"))
                        + File.pathSeparator
                        + RuleFigures.jars(work.resolve("peers"));
    }

    void run() throws IOException, InterruptedException {
        compile();
        String caption =
                "One letter on one thread, warm: each of those who are compared makes letters for 20 s before anything counts; then medians of "
                        + LETTERS
                        + " letters to as many people, ten each in turns, in one run of `mvn -q -Pbench`, on "
                        + Readme.machine()
                        + ". The byte floor deflates the same glyph streams and lays them beside fonts that are given, untagged. Plain PDFBox shows the same"
                        + " lines at the same places with fonts read once, untagged. openhtmltopdf sets the same text as HTML, tagged, with fonts read once, the code at its"
                        + " foot as a picture; LibreOffice converts many such texts in one process, its start shared by them; of both a tenth as many. Ours lays out, tags,"
                        + " embeds and writes PDF/A-2a and PDF/UA-1. As one print file the stored letters are joined for both sides of the paper, against"
                        + " PDFBox's merger, each in a Java of its own, cold. Into the office goes each letter in a transaction of its own, on the disk"
                        + " when it ends; the peer writes the same letter as a file and forces it there.";
        List<String[]> rows = new ArrayList<>(rows("LetterFigures", Integer.toString(LETTERS)));
        rows.addAll(together());
        rows.addAll(kept());
        Readme.write(root, "letters", caption, rows);
    }

    private void compile() throws IOException {
        Files.createDirectories(classes);
        List<String> arguments =
                new ArrayList<>(List.of("-cp", program, "-d", classes.toString(), "-proc:none"));
        try (Stream<Path> sources = Files.list(root.resolve("src/build/figures/letters"))) {
            sources.map(Path::toString).sorted().forEach(arguments::add);
        }
        arguments.add(root.resolve("src/test/java/kaijidesk/letters/page/Tags.java").toString());
        Figures.tool("javac", arguments.toArray(String[]::new));
    }

    private List<String[]> together() throws IOException, InterruptedException {
        Path folder = work.resolve("together");
        clear(folder);
        rows("BatchFigures", "make", folder.toString(), Integer.toString(TOGETHER));
        String[] ours = rows("BatchFigures", "ours", folder.toString()).getFirst();
        String[] merger = rows("BatchFigures", "merger", folder.toString()).getFirst();
        clear(folder);
        List<String[]> rows = new ArrayList<>();
        List<String> what = List.of("time", "memory at the most", "size");
        List<String> units = List.of("ms", "MB", "kB");
        for (int i = 0; i < what.size(); i++) {
            double value = Double.parseDouble(ours[i]);
            double peer = Double.parseDouble(merger[i]);
            rows.add(
                    new String[] {
                        String.format(
                                Locale.ROOT,
                                "%,d letters as one print file: %s, against PDFBox's merger",
                                TOGETHER,
                                what.get(i)),
                        Figures.whole(value),
                        units.get(i),
                        Figures.whole(peer),
                        String.format(Locale.ROOT, "%.2f", value / peer)
                    });
        }
        return rows;
    }

    private List<String[]> kept() throws IOException, InterruptedException {
        Path made = Figures.makeOffice(root, work);
        Path folder = work.resolve("kept");
        clear(folder);
        Path office = Files.createDirectories(folder.resolve("office"));
        for (String file : List.of("office.mv.db", "office.keys")) {
            Files.copy(
                    made.resolve(file), office.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String[]> rows =
                rows(
                        "StoreFigures",
                        office.toString(),
                        folder.resolve("files").toString(),
                        Integer.toString(KEPT));
        clear(folder);
        return rows;
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private List<String[]> rows(String main, String... arguments)
            throws IOException, InterruptedException {
        return rows(classes + File.pathSeparator + program, main, arguments);
    }

    /** What a program prints, in a Java of its own; each line's words between tabs. */
    static List<String[]> rows(String classPath, String main, String[] arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                classPath,
                                main));
        command.addAll(Arrays.asList(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split("\t"));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("couldn't be measured: " + main);
        }
        return rows;
    }
}
