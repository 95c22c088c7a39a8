package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.MailSource;
import kaijidesk.desk.InboxDesk;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.SampleFiles;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands word by word: lines, options, exit statuses. */
class ContractTest {
    @TempDir static Path folder;

    private static Cli cli;
    private static String number;

    @BeforeAll
    static void begin() {
        cli = Cli.withRecords(folder.resolve("office"));
        number = cli.receive(SampleFiles.COMPLETE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01-complete          | review        | R1.04",
                "02-missing-items     | incomplete    | R5.03\t商品名、落札日",
                "03-other-address     | not-accepted  | R5.01",
                "04-too-late          | barred        | R1.03",
                "05-after-service-end | service-ended | R1.05",
            })
    @DisplayName("receive prints one line: case number, verdict, rule ids, between tabs")
    void receive(String sample, String verdict, String rest) {
        assertThat(received(SampleFiles.mail(sample).toString()))
                .matches("K2016-\\d{6}\t" + verdict + "\t" + rest + "\\R");
    }

    @Test
    @DisplayName("receive takes several files; one that can't be read doesn't stop the others")
    void receiveSeveral() throws Exception {
        Path noMail = Files.writeString(folder.resolve("no.eml"), "買い物のメモ");
        Cli.Result result =
                cli.run(
                        "receive",
                        "--again",
                        SampleFiles.mail(SampleFiles.COMPLETE).toString(),
                        folder.resolve("nowhere.eml").toString(),
                        noMail.toString(),
                        SampleFiles.mail(SampleFiles.TOO_LATE).toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(1)).contains("\tbarred\tR1.03");
        assertThat(
                        result.err()
                                .lines()
                                .filter(line -> line.contains(".eml"))
                                .filter(line -> !line.contains("--at")))
                .hasSize(2);
        assertThat(result.err()).contains("nowhere.eml", "no.eml").doesNotContain("買い物");
    }

    @Test
    @DisplayName("the very same mail is refused unless asked for again; what is like it is told")
    void receiveAgain() {
        String mail = SampleFiles.mail(SampleFiles.COMPLETE).toString();
        String first = received(mail).split("\t")[0];
        Cli.Result refused = cli.run("receive", mail);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("--again");
        Cli.Result again = cli.run("receive", "--again", mail);
        assertThat(again.status()).isZero();
        assertThat(again.err()).contains(first);
        assertThat(cli.done("inbox", "--state", "taken").out())
                .contains(first)
                .doesNotContain("sakura.t@mail.example");
        assertThat(cli.run("inbox", "--state", "gone").status()).isEqualTo(2);
        assertThat(cli.done("fetch").out()).contains("0");
    }

    @Test
    @DisplayName("a mail that was set aside is put back by its number, with a reason, once")
    void putBack() throws Exception {
        long mail;
        try (OfficeFixture office = OfficeFixture.empty(cli.office())) {
            InboxDesk inbox = office.desk().inbox();
            byte[] bytes = "From: a@b.example\nSubject: x\n\nx".getBytes(StandardCharsets.US_ASCII);
            mail = inbox.takeIn(bytes, MailSource.DROPPED, MainPath.REVIEWER).entry().number();
            inbox.setAside(mail, "広告", MainPath.REVIEWER);
        }
        String aside = cli.done("inbox", "--state", "set-aside").out();
        assertThat(aside).startsWith(mail + "\t");
        String moment = aside.split("\t")[2];

        assertThat(cli.run("inbox", "put-back", mail + "").status()).isEqualTo(2);
        Cli.Result blank = cli.run("inbox", "put-back", mail + "", "--note", " ");
        assertThat(blank.status()).isEqualTo(1);
        assertThat(blank.err()).contains("理由");
        assertThat(cli.run("inbox", "put-back", "x", "--note", "y").err()).contains("set-aside");
        assertThat(cli.done("inbox", "put-back", mail + "", "--note", "申請だった").out())
                .isEqualTo(mail + "\t確認待ち" + System.lineSeparator());
        assertThat(cli.done("inbox", "--state", "set-aside").out()).isEmpty();
        assertThat(cli.done("inbox").out()).contains(mail + "\t確認待ち\t" + moment + "\t");
        assertThat(cli.run("inbox", "put-back", mail + "", "--note", "y").status()).isEqualTo(1);
        assertThat(cli.run("inbox", "put-back", "999", "--note", "y").status()).isEqualTo(1);
    }

    private static String received(String... arguments) {
        List<String> whole = new ArrayList<>(List.of("receive", "--again"));
        whole.addAll(List.of(arguments));
        Cli.Result result = cli.run(whole.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"ja", "en"})
    @DisplayName(
            "R1.03 receive tells of each mail whose moment of receipt is the sender's own date")
    void receiveClaimed(String language) throws Exception {
        String body = Files.readString(SampleFiles.mail(SampleFiles.COMPLETE));
        Path claimed = Files.writeString(folder.resolve("claimed.eml"), body);
        Path stamped =
                Files.writeString(
                        folder.resolve("stamped.eml"),
                        "Received: from a.example by mx.example; Mon, 25 Jul 2016 10:20:00 +0900\n"
                                + body);
        Cli.Result result =
                cli.run(
                        "--lang",
                        language,
                        "receive",
                        "--again",
                        claimed.toString(),
                        stamped.toString());
        assertThat(result.status()).isZero();
        String first = result.lines().getFirst().split("\t")[0];
        List<String> told = result.err().lines().filter(line -> line.contains("--at")).toList();
        assertThat(told)
                .singleElement()
                .satisfies(line ->
                        assertThat(line)
                                .contains(claimed.toString(), first, "2016", "--again")
                                .doesNotContain("@"));

        Cli.Result given =
                cli.run(
                        "receive",
                        "--again",
                        claimed.toString(),
                        "--at",
                        "2016-07-25T10:12:00+09:00");
        assertThat(given.status()).isZero();
        assertThat(given.err()).doesNotContain("--at");
        Path undated =
                Files.writeString(
                        folder.resolve("undated.eml"), body.replaceFirst("(?m)^Date:.*\\R", ""));
        assertThat(cli.run("receive", "--again", undated.toString()).err()).doesNotContain("--at");
    }

    @Test
    @DisplayName("R1.03 --at is the moment of receipt, in whatever zone it is written")
    void receiveAt() {
        String mail = SampleFiles.mail(SampleFiles.TOO_LATE).toString();

        assertThat(received(mail, "--at", "2016-06-01T23:59:59+09:00")).contains("\treview\tR1.04");
        assertThat(received("--at", "2016-06-01T15:00:00Z", mail)).contains("\tbarred\tR1.03");
        String late = received("--at", "2017-01-01T00:00:00+09:00", mail);
        assertThat(late).startsWith("K2017-000001\tservice-ended\tR1.05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases --nonsense",
                "frobnicate",
                "show",
                "show K2016-999999",
                "show nonsense",
                "sees",
                "sees K2016-999999",
                "receive",
                "receive --at yesterday x.eml",
                "letter L1999-000001 --out x.pdf",
                "letter L1999-000001",
                "print L1999-000001",
                "print L1999-000001 --printer ipp://127.0.0.1:9/",
                "print L1999-000001 --printer http://127.0.0.1/",
                "printer check nonsense",
                "records import",
                "records import nowhere",
                "acts K2016-000001 --help-fields frobnicate",
                "do K2016-000001 frobnicate",
                "do K2016-000001",
                "do K2016-000001 add-note note",
                "do K2016-000001 add-note =x",
                "do K2016-000001 add-note",
                "do K2016-000001 add-note note=x text=y",
                "do K2016-000001 record-finding rule=R9.99 holds=true note=x",
                "do K2016-000001 record-finding rule=R1.04 holds=perhaps note=x",
                "do K2016-000001 receive-paper paper=pledge arrivedOn=2016-02-30",
                "do K2016-999999 add-note note=x",
            })
    @DisplayName("wrong usage exits 2, says why on standard error only, and writes nothing")
    void wrongUsage(String line) {
        List<String> rows = Tables.all(cli.office());

        Cli.Result result = cli.run(line.split(" "));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(Tables.all(cli.office())).isEqualTo(rows);
    }

    @Test
    @DisplayName("a field that can't be read is named, with its choices; what was entered is not")
    void namesTheField() {
        Cli.Result result =
                cli.run("do", number, "record-finding", "rule=R1.04", "holds=秘密", "note=x");

        assertThat(result.err()).contains("holds", "true, false").doesNotContain("秘密");
    }

    @Test
    @DisplayName("--user stands before the command or after it")
    void user() {
        cli.done("--user", "前", "do", number, "add-note", "note=一");
        cli.done("do", number, "add-note", "note=二", "--user", "後");
        cli.done("do", number, "add-note", "note=a=b", "--user=間");

        var history = cli.done("show", number, "--json").json().get("history");
        assertThat(history.valueStream().map(entry -> entry.get("person").asString()))
                .endsWith("前", "後", "間");
        assertThat(history.get(history.size() - 1).get("fields").get("note").asString())
                .isEqualTo("a=b");
    }

    @Test
    @DisplayName("--lang en speaks English; Japanese is the default")
    void language() {
        assertThat(cli.done("show", number).out()).contains("審査中", "取引相手のニックネーム");
        assertThat(cli.done("--lang", "en", "show", number).out())
                .contains("Received")
                .doesNotContain("審査中", "取引相手の");
        assertThat(cli.run("--lang", "en", "show", "K2016-999999").err()).contains("no case");
    }

    @Test
    @DisplayName("--data names the office; without it the usual one is used")
    void data() {
        Path other = folder.resolve("other").resolve("office");

        assertThat(cli.done("--data", other.toString(), "cases").out()).isEmpty();
        assertThat(cli.done("cases", "--data", other.toString()).out()).isEmpty();
        assertThat(cli.done("cases").out()).startsWith("K2016-000001\t");
        assertThat(other.resolve("office.mv.db")).exists();
    }

    @Test
    @DisplayName("an office that can't be opened exits 2 and is left as it is")
    void damagedOffice() throws Exception {
        Path damaged = folder.resolve("damaged");
        new Cli(damaged).done("cases");
        Files.writeString(damaged.resolve("office.mv.db"), "no database");

        Cli.Result result = new Cli(damaged).run("cases");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("バックアップ");
        assertThat(damaged.resolve("office.mv.db")).hasContent("no database");
    }
}
