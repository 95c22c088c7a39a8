package kaijidesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A working desk is killed at random moments; {@code mvn -Pcrash} does it 500 times and writes
 * {@code target/crash.tsv}.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("crash.runs", 30);
    private static final int IMAGES = Integer.getInteger("crash.images", 0);

    @TempDir Path folder;

    @Test
    @DisplayName(
            "after kill -9 no act that was said to be done is lost, none is half done, and the office opens")
    void killed() throws Exception {
        Path table = Path.of(System.getProperty("crash.table", "target/crash.tsv"));
        List<String> lines = new CrashRuns(folder, table).run(KILLS, IMAGES);

        assertThat(lines).hasSizeGreaterThan(KILLS);
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line).endsWith("\t0\t0\t0\t0"));
        assertThat(lines.stream().skip(1).mapToInt(line -> Integer.parseInt(line.split("\t")[2])))
                .as("somebody worked")
                .anyMatch(said -> said > 0);
    }
}
