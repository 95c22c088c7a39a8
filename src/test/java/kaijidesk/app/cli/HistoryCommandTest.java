package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import kaijidesk.desk.SampleFiles;
import kaijidesk.store.Tables;
import kaijidesk.text.Texts;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.FaultKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.05: the history on the command line")
class HistoryCommandTest {
    private static final Texts TEXTS = new Texts(Locale.JAPAN);

    @TempDir Path folder;

    private Cli cli;
    private Path file;

    @BeforeEach
    void begin() {
        cli = Cli.withRecords(folder.resolve("office"));
        cli.receive(SampleFiles.COMPLETE);
        file = folder.resolve("file");
    }

    @Test
    @DisplayName("verify says that it is sound and how much was looked at, with 0")
    void sound() {
        assertThat(cli.done("history", "verify").out().strip())
                .isEqualTo(TEXTS.get("cli.history.sound", 5L, 0L));
        assertThat(cli.done("--lang", "en", "history", "verify").out()).contains("sound", "6");
    }

    @Test
    @DisplayName(
            "verify says what is wrong and where, with 1; every other command warns and goes on")
    void fault() {
        Tables.change(cli.office(), "update trail_entry set about = 'x' where entry = 1");
        Cli.Result verified = cli.run("history", "verify");
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).isEmpty();
        String warning = TEXTS.get("cli.history.fault", 1L, FaultKind.CHANGED);
        assertThat(verified.err()).contains(warning);
        Cli.Result cases = cli.run("cases");
        assertThat(cases.status()).isZero();
        assertThat(cases.out()).contains("K2016-000001");
        assertThat(cases.err().strip()).isEqualTo(warning);
    }

    @Test
    @DisplayName("an anchor tells that an older office lies in the place of the present one")
    void anchor() throws Exception {
        Path kept = folder.resolve("kept.mv.db");
        Path office = cli.office().resolve("office.mv.db");
        Files.copy(office, kept);
        cli.receive(SampleFiles.TOO_LATE);
        cli.done("history", "anchor", "--out", file.toString());
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(cli.done("history", "verify", "--anchor", file.toString()).out())
                .contains(TEXTS.of(AnchorVerdict.HOLDS));
        Files.copy(kept, office, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        cli.done("history", "verify");
        Cli.Result rolledBack = cli.run("history", "verify", "--anchor", file.toString());
        assertThat(rolledBack.status()).isEqualTo(1);
        assertThat(rolledBack.err().strip()).isEqualTo(TEXTS.of(AnchorVerdict.ROLLED_BACK));
        Path nothing = Files.writeString(folder.resolve("nothing"), "買い物");
        Cli.Result none = cli.run("history", "verify", "--anchor", nothing.toString());
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err().strip()).isEqualTo(TEXTS.of(AnchorVerdict.UNREADABLE));
        assertThat(cli.run("history", "verify", "--anchor", "nowhere").status()).isEqualTo(2);
    }

    @Test
    @DisplayName("export writes what was asked for, readable by its owner alone, and is an entry")
    void export() throws Exception {
        cli.done("history", "export", "--out", file.toString());
        assertThat(Files.readAllLines(file))
                .as("heads; records and a mail taken in; the export; who came in each time")
                .hasSize(7)
                .last()
                .asString()
                .contains("history-export");
        assertThat(permissions(file)).isEqualTo("rw-------");
        cli.done(
                "history",
                "export",
                "--out",
                file.toString(),
                "--format",
                "json",
                "--case",
                "K2016-000001");
        assertThat(Files.readAllLines(file))
                .singleElement()
                .asString()
                .startsWith("{\"entry\":4,")
                .contains("receive-application");
        cli.done("history", "export", "--out", file.toString(), "--until", "2016-01-01");
        assertThat(Files.readAllLines(file)).as("the heads").hasSize(1);
        cli.done("history", "export", "--out", file.toString(), "--person", "nobody");
        assertThat(Files.readAllLines(file)).hasSize(1);
        Path nowhere = folder.resolve("nowhere").resolve("file");
        assertThat(cli.run("history", "export", "--out", nowhere.toString()).status()).isEqualTo(2);
        assertThat(cli.run("history", "anchor", "--out", nowhere.toString()).status()).isEqualTo(2);
        assertThat(
                        cli.run("history", "export", "--out", file.toString(), "--format", "pdf")
                                .status())
                .isEqualTo(2);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
