package kaijidesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk that sends is killed at every step of the server and before and after every write of its
 * own; {@code mvn -Pcrash} does it 500 times and writes {@code target/mail-crash.tsv}.
 */
class MailCrashTest {
    private static final int KILLS = Integer.getInteger("crash.runs", 30);

    @TempDir Path folder;

    @Test
    @DisplayName(
            "R2.04 after kill -9 at any step each pair is with both, once, or held; never twice")
    void killed() throws Exception {
        Path table = Path.of(System.getProperty("mail-crash.table", "target/mail-crash.tsv"));
        List<MailCrashRuns.Line> lines = new MailCrashRuns(folder, table).run(KILLS);

        assertThat(lines).hasSize(KILLS);
        assertThat(lines).allSatisfy(line -> assertThat(line.whole()).as("" + line).isTrue());
        assertThat(lines).anyMatch(line -> line.pair().startsWith("SENT"));
    }
}
