package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R2.04: kaijidesk mails writes both e-mails of stage 1, or none")
class MailsCommandTest {
    @TempDir static Path folder;
    private static Cli cli;
    private static String number;
    private static String before;

    @BeforeAll
    static void walk() throws Exception {
        cli = Cli.withRecords(folder.resolve("office"));
        number = cli.receive(SampleFiles.COMPLETE);
        before = cli.receive(SampleFiles.TOO_LATE);
        for (MainPath.Step step : MainPath.of(new CaseNumber(number)).subList(0, 3)) {
            assertThat(cli.perform(number, step).status()).isZero();
        }
    }

    @Test
    @DisplayName(
            "R2.03, R2.04 each file names the registered address it goes to, and tells the other's")
    void both() throws Exception {
        Path out = Files.createDirectory(folder.resolve("both"));
        List<String> files = cli.done("mails", number, "--out", out.toString()).lines();

        assertThat(files)
                .extracting(file -> Path.of(file).getFileName().toString())
                .containsExactly(
                        number + "-contact-to-applicant.txt",
                        number + "-contact-to-counterparty.txt");
        String applicant = Files.readString(Path.of(files.getFirst()));
        String counterparty = Files.readString(Path.of(files.getLast()));
        String sakura = applicant.lines().findFirst().orElseThrow().replace("宛先：", "");
        String yamazaki = counterparty.lines().findFirst().orElseThrow().replace("宛先：", "");
        assertThat(sakura).contains("@").isNotEqualTo(yamazaki);
        assertThat(Tables.query(cli.office(), "select kind from trail_entry order by entry"))
                .as("R6.02: logged")
                .endsWith("EXPORT");
        assertThat(applicant).contains("\n" + yamazaki + "\n").contains("件名：");
        assertThat(counterparty).contains("\n" + sakura + "\n").contains("件名：");
    }

    @Test
    @DisplayName("R2.04 where the second can't be written, the first doesn't stay")
    void none() throws Exception {
        Path out = Files.createDirectory(folder.resolve("none"));
        Path inTheWay = out.resolve(number + "-contact-to-counterparty.txt");
        Files.createDirectories(inTheWay.resolve("full"));

        Cli.Result result = cli.run("mails", number, "--out", out.toString());

        assertThat(result.status()).isEqualTo(KaijiDesk.UNUSABLE);
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).containsExactly(inTheWay);
        }
    }

    @Test
    @DisplayName("before the release there is nothing to write")
    void nothing() {
        Cli.Result result = cli.run("mails", before, "--out", folder.toString());

        assertThat(result.status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(result.err()).contains(before);
        assertThat(folder.resolve(before + "-contact-to-applicant.txt")).doesNotExist();
    }
}
