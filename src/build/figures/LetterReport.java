import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Has letters measured in a Java of their own, by {@code letters/LetterFigures}. */
final class LetterReport {
    /** So many letters of each kind. */
    private static final int LETTERS = 500;

    private final Path root;
    private final Path classes;
    private final String program;

    LetterReport(Path root) throws IOException {
        this.root = root;
        this.classes = root.resolve("target/figures/letters");
        this.program = RuleFigures.jars(root.resolve("target/kaijidesk/lib"));
    }

    void run() throws IOException, InterruptedException {
        compile();
        String caption =
                "One letter on one thread, warm: medians of "
                        + LETTERS
                        + " letters to as many people, by turns with the peers in one run of `mvn -q -Pbench`, on "
                        + Readme.machine()
                        + ". The byte floor deflates the same glyph streams and lays them beside fonts that are given, untagged. Plain PDFBox shows the same"
                        + " lines at the same places with fonts read once, untagged. Ours lays out, tags, embeds and writes PDF/A-2a and PDF/UA-1.";
        Readme.write(root, "letters", caption, measure());
    }

    private void compile() throws IOException {
        Files.createDirectories(classes);
        List<String> arguments =
                new ArrayList<>(List.of("-cp", program, "-d", classes.toString(), "-proc:none"));
        try (Stream<Path> sources = Files.list(root.resolve("src/build/figures/letters"))) {
            sources.map(Path::toString).sorted().forEach(arguments::add);
        }
        Figures.tool("javac", arguments.toArray(String[]::new));
    }

    private List<String[]> measure() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classes + File.pathSeparator + program,
                                "LetterFigures",
                                Integer.toString(LETTERS))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split("\t"));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("letters couldn't be measured");
        }
        return rows;
    }
}
