package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.page.Codes;
import kaijidesk.letters.page.PageImages;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.printing.StubPrinter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The mail room by command line")
class PostCommandTest {
    private static final String TRACKING = "131-12-38385-2";

    @TempDir Path folder;

    @Test
    @DisplayName("R2.17: a letter goes its way; what is wrong is refused and named")
    void way() {
        Cli cli = Cli.withRecords(folder.resolve("office"));
        String number = cli.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step :
                MainPath.of(new kaijidesk.cases.CaseNumber(number)).subList(0, 4)) {
            assertThat(cli.perform(number, step).err()).isEmpty();
        }
        String line = cli.done("post", "list").out().strip();
        String letter = line.split("\t")[0];
        assertThat(line).contains("\tto-print\t" + number + "\tguidance\t");

        assertThat(cli.done("post", "printed", letter).out()).contains("\tprinted\t");
        assertThat(cli.run("post", "printed", letter).status()).isEqualTo(1);
        Cli.Result wrong =
                cli.run(
                        "post",
                        "enclosed",
                        letter,
                        "--letter-code",
                        letter,
                        "--envelope-code",
                        "L2016-999999");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("L2016-999999");
        cli.done("post", "enclosed", letter, "--letter-code", letter, "--envelope-code", letter);

        assertThat(cli.run("post", "handed-over", letter, "--service", "pigeon").err())
                .contains("registered-addressee-only");
        assertThat(cli.run("post", "handed-over", letter, "--service", "recorded").status())
                .isEqualTo(1);
        assertThat(handOver(cli, letter, "131-12-38385-3").status()).isEqualTo(1);
        assertThat(handOver(cli, letter, TRACKING).out())
                .contains("\thanded-over\t", "\trecorded\t" + TRACKING);
        assertThat(cli.done("post", "returned", letter, "--note", "宛所不明").out())
                .contains("\treturned\t", "\topen");
        assertThat(cli.run("post", "settled", letter, "--note", " ").status()).isEqualTo(1);
        assertThat(cli.done("post", "settled", letter, "--note", "住所を確認した").out())
                .doesNotContain("\topen");
        assertThat(cli.done("post", "list", "--state", "delivered").out()).isEmpty();
        assertThat(cli.run("post", "list", "--state", "lost").status()).isEqualTo(2);
        assertThat(cli.run("post", "delivered", "L1999-000001").status()).isEqualTo(2);
        assertThat(cli.done("ledger", "mailings").out()).contains(TRACKING);
    }

    @Test
    @DisplayName("envelopes, labels and the slip go into files that only their owner reads")
    void paper() throws Exception {
        Cli cli = Cli.withRecords(folder.resolve("office"));
        String number = cli.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step :
                MainPath.of(new kaijidesk.cases.CaseNumber(number)).subList(0, 4)) {
            assertThat(cli.perform(number, step).err()).isEmpty();
        }
        String letter = cli.done("post", "list").out().strip().split("\t")[0];
        Path file = folder.resolve("out.pdf");
        String out = file.toString();

        cli.done("post", "envelopes", letter, "--envelope", "長形3号", "--out", out);
        assertThat(Codes.of(Files.readAllBytes(file), 0, 200))
                .containsExactly(CodePayload.ofOutside(letter).text());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        cli.done("post", "labels", letter, "--sheet", "24面 66×33.9", "--from", "24", "--out", out);
        assertThat(PageImages.count(Files.readAllBytes(file))).isEqualTo(1);

        assertThat(
                        cli.run(
                                        "post",
                                        "labels",
                                        letter,
                                        "--sheet",
                                        "24面 66×33.9",
                                        "--from",
                                        "25",
                                        "--out",
                                        out)
                                .status())
                .isEqualTo(1);
        Cli.Result unknown =
                cli.run("post", "envelopes", letter, "--envelope", "茶封筒", "--out", out);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("茶封筒", "角形2号");
        assertThat(cli.run("post", "slip", "2016-08-25", "--out", out).status()).isEqualTo(1);

        assertThat(cli.done("post", "list", "--json").out())
                .contains("\"id\" : \"" + letter + "\"", "\"state\" : \"to-print\"")
                .contains("\"service\" : null", "\"open\" : false");
        assertThat(cli.done("post", "list", "--state", "delivered", "--json").out().strip())
                .isEqualTo("[ ]");

        cli.done("post", "printed", letter);
        cli.done("post", "enclosed", letter, "--letter-code", letter, "--envelope-code", letter);
        handOver(cli, letter, TRACKING);
        String day = cli.done("ledger", "mailings").out().lines().toList().getLast();
        assertThat(cli.done("post", "list", "--json").out())
                .contains("\"tracking\" : \"13112383852\"");
        String today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).toString();
        cli.done("post", "slip", today, "--out", out);
        assertThat(Pdfs.text(Files.readAllBytes(file))).contains(TRACKING);
        assertThat(day).contains(TRACKING);
        assertThat(
                        cli.run("post", "envelopes", letter, "--envelope", "長形3号", "--out", out)
                                .status())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("letters are printed as one job; what nobody knows a person decides")
    void printing() throws Exception {
        Cli cli = Cli.withRecords(folder.resolve("office"));
        String number = cli.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step : MainPath.of(new kaijidesk.cases.CaseNumber(number))) {
            cli.perform(number, step);
        }
        List<String> letters =
                cli.done("post", "list", "--state", "to-print").lines().stream()
                        .map(line -> line.split("\t")[0])
                        .toList();
        assertThat(letters).hasSizeGreaterThan(1);
        List<String> print = new ArrayList<>(List.of("print"));
        print.addAll(letters);
        print.add("--printer");
        try (StubPrinter stub = new StubPrinter()) {
            print.add(stub.address().toString());
            stub.says(new StubPrinter.Said(5), new StubPrinter.Said(8));
            assertThat(cli.run(print.toArray(String[]::new)).status()).isEqualTo(4);
            assertThat(cli.done("post", "printing").lines())
                    .hasSameSizeAs(letters)
                    .allMatch(line -> line.contains("\tunknown\t"));
            Cli.Result again = cli.run(print.toArray(String[]::new));
            assertThat(again.status()).isEqualTo(1);
            assertThat(stub.documents).hasSize(1);

            cli.done("post", "printed", letters.getFirst());
            cli.done("post", "not-printed", letters.getLast());
            assertThat(cli.run("post", "not-printed", letters.getLast()).status()).isEqualTo(1);
            assertThat(cli.done("post", "printing").lines()).hasSize(letters.size() - 2);
        }
        try (StubPrinter stub = new StubPrinter()) {
            String last = letters.getLast();
            String uri = stub.address().toString();
            assertThat(cli.done("print", last, last, "--printer", uri).out()).contains("printed");
            assertThat(stub.documents).hasSize(1);
            assertThat(cli.done("post", "list", "--state", "printed").out()).contains(last);
        }
    }

    private static Cli.Result handOver(Cli cli, String letter, String tracking) {
        return cli.run(
                "post", "handed-over", letter, "--service", "recorded", "--tracking", tracking);
    }
}
