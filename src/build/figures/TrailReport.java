import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Has the history's verification measured, in a Java of its own, by the program in {@code trail}.
 */
final class TrailReport {
    private static final int ENTRIES = 200_000;
    private static final int ROUNDS = 3;

    private final Path root;
    private final Path work;

    TrailReport(Path root) {
        this.root = root;
        this.work = root.resolve("target/figures");
    }

    void run() throws IOException, InterruptedException {
        Path classes = Files.createDirectories(work.resolve("trail"));
        String program = RuleFigures.jars(root.resolve("target/kaijidesk/lib"));
        Figures.tool(
                "javac",
                "-cp",
                program,
                "-d",
                classes.toString(),
                "-proc:none",
                root.resolve("src/build/figures/heap/HeapOffice.java").toString(),
                root.resolve("src/build/figures/trail/TrailFigures.java").toString());
        Path folder = work.resolve("history");
        LetterReport.clear(folder);
        String caption =
                "Medians of "
                        + ROUNDS
                        + " rounds by turns in one run of `mvn -q -Pbench -Dbench.parts=trail`, on "
                        + Readme.machine()
                        + ". Every entry's MAC and the digest of what was entered are computed anew, 2,000 entries a transaction; the peer reads the same"
                        + " rows the same way and computes nothing.";
        Readme.write(
                root,
                "trail",
                caption,
                LetterReport.rows(
                        classes + File.pathSeparator + program,
                        "TrailFigures",
                        new String[] {
                            folder.toString(), Integer.toString(ENTRIES), Integer.toString(ROUNDS)
                        }));
        LetterReport.clear(folder);
    }
}
