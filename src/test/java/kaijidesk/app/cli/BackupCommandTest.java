package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way back, as somebody at a command line would take it. */
class BackupCommandTest {
    @TempDir Path folder;
    private Cli cli;
    private Path office;
    private Path backup;

    @BeforeEach
    void begin() {
        office = folder.resolve("office");
        backup = folder.resolve("one.zip");
        cli = Cli.withRecords(office);
        cli.receive("01-complete");
    }

    private Cli restored(String name) {
        Cli other = new Cli(folder.resolve(name));
        CliOffice.without(() -> other.done("restore", backup.toString()));
        return other;
    }

    @Test
    @DisplayName("an office is backed up, proven, restored elsewhere and works there")
    void wayBack() {
        assertThat(cli.done("backup", backup.toString()).out()).contains("one.zip");
        assertThat(cli.done("drill", backup.toString()).out()).contains("one.zip");
        assertThat(cli.done("drill").out())
                .as("the last one, wherever it lies")
                .contains("one.zip");
        List<String> rows = Tables.all(office);

        Cli other = restored("other");

        assertThat(other.done("cases").out()).isEqualTo(cli.done("cases").out());
        assertThat(Tables.all(other.office()))
                .as("but for when it was backed up, who signed in since, and what may be sent")
                .containsAll(
                        rows.stream()
                                .filter(row -> !row.contains("backed-up"))
                                .filter(row -> !row.contains("\"trail_"))
                                .filter(row -> !row.contains("\"outbox_"))
                                .toList());
        assertThat(other.done("outbox", "list").out())
                .as("R2.04 what waited then may have been sent since")
                .contains("M-000001", "held")
                .doesNotContain("M-000001\tK2016-000001\twaiting");
        assertThat(other.done("check").out()).contains("case_file\t1");
        other.receive("01-complete");
    }

    @Test
    @DisplayName("nothing is restored over an office")
    void neverOver() {
        cli.done("backup", backup.toString());
        List<String> rows = Tables.all(office);

        Cli.Result refused = cli.run("restore", backup.toString());

        assertThat(refused.status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(Tables.all(office)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yamada", "kansa", "nobody"})
    @DisplayName("who may not, neither backs up nor restores, and leaves nothing")
    void notAllowed(String person) {
        cli.done("backup", backup.toString());
        for (String[] command :
                new String[][] {
                    {"backup", folder.resolve("two.zip").toString()},
                    {"drill", backup.toString()},
                    {"check"}
                }) {
            String[] given = new String[command.length + 2];
            given[0] = "--user";
            given[1] = person;
            System.arraycopy(command, 0, given, 2, command.length);
            assertThat(cli.run(given).status()).isEqualTo(KaijiDesk.REFUSED);
        }
        assertThat(folder.resolve("two.zip")).doesNotExist();
        Cli other = new Cli(folder.resolve("other"));
        CliOffice.without(() -> {
            Cli.Result refused = other.run("--user", person, "restore", backup.toString());
            assertThat(refused.status()).isEqualTo(KaijiDesk.REFUSED);
        });
        assertThat(other.office()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.95})
    @DisplayName("a cut office is never opened as an empty one, and the backup brings it back")
    void cut(double part) throws Exception {
        cli.done("backup", backup.toString());
        String cases = cli.done("cases").out();
        try (FileChannel file =
                FileChannel.open(office.resolve("office.mv.db"), StandardOpenOption.WRITE)) {
            file.truncate((long) (file.size() * part));
        }

        Cli.Result refused = cli.run("cases");
        assertThat(refused.status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("kaijidesk restore");
        assertThat(restored("other").done("cases").out()).isEqualTo(cases);
    }

    @Test
    @DisplayName("what is no backup, and where there is none yet: said, and nothing left")
    void none() throws Exception {
        Files.writeString(backup, "no backup");
        Cli other = new Cli(folder.resolve("other"));
        CliOffice.without(() ->
                assertThat(other.run("restore", backup.toString()).status())
                        .isEqualTo(KaijiDesk.UNUSABLE));
        assertThat(other.office()).doesNotExist();
        assertThat(cli.run("drill").status()).isEqualTo(KaijiDesk.UNUSABLE);
    }

    @Test
    @DisplayName("a clock behind the last act is said, and stops nothing")
    void clockBehind() {
        Tables.change(
                office, "update trail_entry set happened_at = timestamp '2099-01-01 00:00:00'");

        Cli.Result warned = cli.run("cases");

        assertThat(warned.status()).isZero();
        assertThat(warned.err()).contains("令和81年");
        assertThat(warned.out()).isNotEmpty();
    }
}
