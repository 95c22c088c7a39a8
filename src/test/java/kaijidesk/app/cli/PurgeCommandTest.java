package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.cases.WithdrawApplication;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.letters.page.Pdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.03, R6.04: purge by command line, in every case long after the samples' year")
class PurgeCommandTest {
    @TempDir Path folder;

    private Cli cli;
    private String free;
    private String held;

    @BeforeEach
    void begin() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber withdrawn = office.receive("04-too-late");
            office.perform(withdrawn, new WithdrawApplication("取下げ"), MainPath.REVIEWER);
            CaseNumber disclosed = office.receive("01-complete");
            office.walk(disclosed, Stage.CLOSED);
            free = withdrawn.value();
            held = disclosed.value();
        }
        cli = new Cli(folder);
    }

    @Test
    @DisplayName("R6.04: listed, shown, proposed by one, purged by another, certified")
    void purged() throws Exception {
        assertThat(cli.done("purge", "list").lines())
                .hasSize(2)
                .anyMatch(line -> line.equals(free + "\t2016-08-25\t2017-08-25\t"))
                .anyMatch(line -> line.startsWith(held) && line.contains("\tR2.08 "));
        assertThat(cli.done("purge", "show", free).out()).contains("電子メール 1");
        assertThat(cli.done("--lang", "en", "purge", "show", free).out()).contains("e-mails 1");

        assertThat(run("sato", "run", free).status()).isEqualTo(KaijiDesk.REFUSED);
        assertThat(run("sato", "propose", free).status()).isEqualTo(KaijiDesk.DONE);
        assertThat(cli.done("purge", "list").out()).contains("2017-08-25\tsato");
        Cli.Result alone = run("sato", "run", free);
        assertThat(alone.status()).isEqualTo(KaijiDesk.REFUSED);
        assertThat(alone.err()).contains("R6.04", free);

        Path certificate = folder.resolve("certificate.pdf");
        Cli.Result both = run(MainPath.SECOND.name(), "run", free, "--out", certificate.toString());
        assertThat(both.err()).isEmpty();
        assertThat(both.status()).isEqualTo(KaijiDesk.DONE);
        assertThat(both.lines()).containsExactly(free);
        assertThat(Pdfs.text(Files.readAllBytes(certificate)))
                .contains(free, "sato", MainPath.SECOND.name());

        assertThat(cli.done("purge", "list").out()).doesNotContain(free);
        assertThat(cli.run("show", free).status()).isEqualTo(KaijiDesk.REFUSED);
        assertThat(cli.run("show", free).err()).contains(free);
        Path sheet = folder.resolve("sheet.pdf");
        cli.done("sheet", free, "--kind", "destruction", "--out", sheet.toString());
        assertThat(Files.readAllBytes(sheet)).isEqualTo(Files.readAllBytes(certificate));
        assertThat(cli.run("purge", "run").status())
                .as("mails that were set aside go too")
                .isEqualTo(KaijiDesk.REFUSED);
        assertThat(run(MainPath.SECOND.name(), "run").status()).isEqualTo(KaijiDesk.DONE);
    }

    @Test
    @DisplayName("R6.03: what is held back is refused with its rules; a wrong number is no case")
    void refused() {
        Cli.Result barred = run("yamada", "propose", held);
        assertThat(barred.status()).isEqualTo(KaijiDesk.REFUSED);
        assertThat(barred.err()).contains(held, "R2.08");
        assertThat(run("yamada", "propose", free, held).status()).isEqualTo(KaijiDesk.REFUSED);
        assertThat(cli.done("purge", "list").out()).as("all or none").doesNotContain("yamada");
        assertThat(run("yamada", "propose", "K2016-999999").status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(run("yamada", "propose", "x").status()).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(run("yamada", "propose").status()).isEqualTo(KaijiDesk.UNUSABLE);
        run("yamada", "propose", free);
        cli.done("purge", "withdraw", free);
        assertThat(run("sato", "run", free).status()).isEqualTo(KaijiDesk.REFUSED);
    }

    private Cli.Result run(String user, String... command) {
        String[] all = new String[command.length + 3];
        all[0] = "--user";
        all[1] = user;
        all[2] = "purge";
        System.arraycopy(command, 0, all, 3, command.length);
        return cli.run(all);
    }
}
