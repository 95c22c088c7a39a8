import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has the reading of scanned codes measured, in a Java of its own. */
final class ScanReport {
    private static final int PAGES = 40;
    private static final int ROUNDS = 5;

    private final Path root;

    ScanReport(Path root) {
        this.root = root;
    }

    void run() throws IOException, InterruptedException {
        Path classes = Files.createDirectories(root.resolve("target/figures/scans"));
        String program = RuleFigures.jars(root.resolve("target/kaijidesk/lib"));
        Figures.tool(
                "javac",
                "-cp",
                program,
                "-d",
                classes.toString(),
                "-proc:none",
                root.resolve("src/build/figures/letters/LetterMix.java").toString(),
                root.resolve("src/build/figures/scans/ScanFigures.java").toString());
        String caption =
                "Medians of "
                        + ROUNDS
                        + " rounds by turns in one run of `mvn -q -Pbench -Dbench.parts=scans`, on "
                        + Readme.machine()
                        + ". Pledge forms of as many cases at 200 dpi in grey, askew by up to 2°, pale, noisy, every other one upside down. The peer is"
                        + " ZXing's reader alone, told to try harder, on the whole page.";
        Readme.write(
                root,
                "scans",
                caption,
                LetterReport.rows(
                        classes + File.pathSeparator + program,
                        "ScanFigures",
                        new String[] {Integer.toString(PAGES), Integer.toString(ROUNDS)}));
    }
}
