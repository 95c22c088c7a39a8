package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaijidesk.scans.ScanFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansCommandTest {
    @TempDir Path folder;

    @Test
    @DisplayName("R2.12 a line for each page says where it went, and why not; a bad file is named")
    void verdicts() throws Exception {
        BufferedImage blank = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);
        Path good = folder.resolve("a.tif");
        Files.write(good, ScanFiles.of(ScanFiles.Kind.TIFF, List.of(ScanFiles.form(200), blank)));
        Path bad = Files.writeString(folder.resolve("b.pdf"), "no scan");

        Cli.Result result =
                Cli.withRecords(folder.resolve("office"))
                        .run("scans", good.toString(), bad.toString());

        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(2);
        // the office has no such case
        assertThat(lines.getFirst()).startsWith("a.tif\t1\tS").contains("\tstopped\t-\t");
        assertThat(lines.getLast()).startsWith("a.tif\t2\tS").contains("\ttray\t-");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("b.pdf");
    }
}
