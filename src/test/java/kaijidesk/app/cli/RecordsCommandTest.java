package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kaijidesk.desk.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("kaijidesk records import takes in all, the good rows, or nothing")
class RecordsCommandTest {
    @TempDir Path folder;

    private Cli cli;
    private Path records;

    @BeforeEach
    void damaged() throws Exception {
        cli = new Cli(folder.resolve("office"));
        records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("messages.csv"), "2016-08-22T19:30", "2016-22-08");
    }

    @Test
    @DisplayName("a bad row refuses all: status 2, its line on standard error")
    void refused() {
        Cli.Result refused = cli.run("records", "import", records.toString());

        assertThat(refused.status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("messages.csv 8 行目", "sent_at", "何も取り込みませんでした");
    }

    @Test
    @DisplayName("--good-rows leaves it out, --bad-rows writes where it stands")
    void goodRows() throws Exception {
        Path bad = folder.resolve("bad.csv");
        Cli.Result done =
                cli.run(
                        "records",
                        "import",
                        records.toString(),
                        "--good-rows",
                        "--bad-rows",
                        bad.toString());

        assertThat(done.status()).isZero();
        assertThat(done.out()).contains("会員 18 行", "取引 5 行", "メッセージ 6 行");
        assertThat(done.err()).contains("messages.csv 8 行目", "1 行を除きました");
        assertThat(Files.readString(bad)).contains("messages.csv,8,sent_at,時刻ではない");
    }

    @Test
    @DisplayName("a folder or the database: one of them, and a database that is configured")
    void from() {
        Cli.Result none = cli.run("records", "import");
        assertThat(none.status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(none.err()).contains("--from-database");

        Cli.Result both = cli.run("records", "import", records.toString(), "--from-database");
        assertThat(both.status()).isEqualTo(KaijiDesk.UNUSABLE);

        Cli.Result unknown = cli.run("records", "import", "--from-database");
        assertThat(unknown.status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(unknown.err()).contains("設定されていません");
    }
}
