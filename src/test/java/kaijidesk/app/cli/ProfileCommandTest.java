package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kaijidesk.desk.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.06: profiles and holidays by command line")
class ProfileCommandTest {
    @TempDir Path folder;

    private Cli cli;
    private Path file;

    @BeforeEach
    void begin() {
        cli = Cli.withRecords(folder.resolve("office"));
        file = folder.resolve("profile.json");
    }

    @Test
    @DisplayName("R6.06: exported, edited, checked, adopted, listed")
    void roundTrip() throws Exception {
        String late = cli.receive(SampleFiles.TOO_LATE);
        cli.done("profile", "export", "--out", file.toString());
        edit("\"applicationMonths\" : 3", "\"applicationMonths\" : 6");

        String check = cli.done("profile", "check", file.toString()).out();
        assertThat(check).contains("申請できる期間\t3か月\t→\t6か月").contains(late + "\tR1.03");

        Cli.Result refused = cli.run("--user", "ippan", "profile", "adopt", file.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).startsWith("R6.06\t");

        assertThat(cli.done("--user", "kacho", "profile", "adopt", file.toString()).out())
                .startsWith("anonymous-delivery-2016/2\t2015-01-01");
        assertThat(cli.done("profile", "list").lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("\tanonymous-delivery-2016/1\t"))
                .anyMatch(
                        line -> line.startsWith("*\tanonymous-delivery-2016/2\t2015-01-01\tkacho"));
        assertThat(cli.done("profile", "show").out()).contains("申請できる期間\t6か月");
        assertThat(cli.done("profile", "show", "anonymous-delivery-2016/1").out())
                .contains("申請できる期間\t3か月");
    }

    @Test
    @DisplayName("R6.06: what is wrong with a file is named, and nothing is adopted")
    void wrong() throws Exception {
        cli.done("profile", "export", "anonymous-delivery-today/1", "--out", file.toString());
        edit("\"100-0004\"", "\"1000004\"");
        Cli.Result faulty = cli.run("--user", "kacho", "profile", "adopt", file.toString());
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.err()).startsWith("運営者\t");
        assertThat(cli.run("profile", "check", file.toString()).status()).isEqualTo(1);

        Files.writeString(file, "{");
        Cli.Result damaged = cli.run("profile", "check", file.toString());
        assertThat(damaged.status()).isEqualTo(2);
        assertThat(cli.run("profile", "check", folder.resolve("none").toString()).status())
                .isEqualTo(2);
        assertThat(cli.run("profile", "show", "none/1").status()).isEqualTo(2);
        assertThat(cli.done("profile", "list").lines()).hasSize(1);
    }

    @Test
    @DisplayName("R1.03: holidays with the days for which they are verified")
    void holidays() throws Exception {
        assertThat(cli.done("holidays", "list", "--year", "2026").lines())
                .hasSize(19)
                .contains("2026-09-22\t休日")
                .first()
                .asString()
                .contains("令和9年12月31日");
        Files.writeString(file, "x,y\n");
        assertThat(cli.run("holidays", "import", file.toString()).status()).isEqualTo(2);
    }

    private void edit(String found, String replacement) throws Exception {
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replace(found, replacement));
    }
}
