package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kaijidesk.access.PrivateFile;
import kaijidesk.desk.SampleFiles;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Hostile input and accidents: what the command line says then, and what it doesn't do. */
class RobustnessTest {
    private static final String ESCAPE = "\u001b]0;owned\u0007\u009b2J\r\u202e";

    @TempDir Path folder;

    private Cli cli() {
        return new Cli(folder.resolve("office"));
    }

    @CommandLine.Command(name = "burst")
    static final class Burst implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("髙橋 さくら");
        }
    }

    @CommandLine.Command(name = "overflow")
    static final class Overflow implements Runnable {
        @Override
        public void run() {
            throw new StackOverflowError("髙橋 さくら");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"burst IllegalStateException", "overflow StackOverflowError"})
    @DisplayName("R6.02 a crash exits 3 and says its kind, with no text and no stack trace")
    void crash(String given) {
        StringWriter err = new StringWriter();
        CommandLine line =
                Commands.of(folder)
                        .addSubcommand(new Burst())
                        .addSubcommand(new Overflow())
                        .setErr(new PrintWriter(err, true));
        String[] words = given.split(" ");

        assertThat(line.execute(words[0])).isEqualTo(3);
        assertThat(err.toString())
                .hasLineCount(1)
                .contains("java.lang." + words[1])
                .doesNotContain("髙橋", "\tat ");
    }

    @Test
    @DisplayName("an office whose folder would be read as settings exits 2, runs and makes nothing")
    void injection() throws Exception {
        Path script = Files.writeString(folder.resolve("x.sql"), "create table pwned (a int)");
        Cli.Result result =
                new Cli(folder.resolve("x;INIT=RUNSCRIPT FROM '" + script + "'\\;--")).run("init");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("セミコロン");
        assertThat(folder).isDirectoryContaining(script::equals);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    @DisplayName("receive reads regular files of a mail's size only")
    void sizes() throws Exception {
        Path large = folder.resolve("large.eml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        Cli.Result result = cli().run("receive", large.toString(), folder.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err()).contains("大きすぎる", "ファイルを読めません");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1969-12-31T23:59:59Z", "2916-07-25T10:12:00+09:00", "9999-01-01T00:00:00Z"})
    @DisplayName("R1.03 a moment of receipt before 1970 or in the future exits 2")
    void impossibleReceipt(String at) {
        String mail = SampleFiles.mail(SampleFiles.COMPLETE).toString();
        Cli.Result result = cli().run("receive", "--at", at, mail);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--at", "1970");
        assertThat(cli().done("cases").out()).isEmpty();
    }

    @Test
    @DisplayName("R1.03 a clock may be a day behind")
    void bounds() {
        Instant now = Instant.parse("2016-07-25T00:00:00Z");
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);

        assertThat(ReceiveCommand.plausible(Instant.EPOCH, clock)).isTrue();
        assertThat(ReceiveCommand.plausible(now.plusSeconds(86_400), clock)).isTrue();
        assertThat(ReceiveCommand.plausible(now.plusSeconds(86_401), clock)).isFalse();
        assertThat(ReceiveCommand.plausible(Instant.EPOCH.minusMillis(1), clock)).isFalse();
    }

    @Test
    @DisplayName("a mail that the data can't hold is named, and the others are taken in")
    void oneFails() throws Exception {
        cli().done("cases");
        Tables.change(
                cli().office(),
                "alter table case_file add constraint never check (sender <> 'bad@mail.example')");
        Path bad = mail("bad", "bad@mail.example", "M");
        Path good = mail("good", "good@mail.example", "<" + "m".repeat(5000) + "@x>");

        Cli.Result result =
                cli().run(
                                "receive",
                                "--again",
                                "--at",
                                "2016-07-28T10:00:00+09:00",
                                good.toString(),
                                bad.toString(),
                                good.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err().lines().filter(line -> line.contains(".eml"))).hasSize(1);
        assertThat(result.err()).contains("bad.eml").doesNotContain("bad@mail.example");
        assertThat(cli().done("cases").lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--user=\uFFFD", "--data=\uFFFD\uFFFD"})
    @DisplayName("an argument that Java couldn't read exits 2, and nothing is done")
    void damagedArgument(String argument) {
        cli().done("cases");
        List<String> before = Tables.all(cli().office());
        Cli.Result result = cli().run("cases", argument);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("UTF-8");
        assertThat(Tables.all(cli().office())).isEqualTo(before);
        assertThat(folder.resolve("\uFFFD\uFFFD")).doesNotExist();
    }

    @Test
    @DisplayName("R6.04 a name that no person can have exits 2")
    void badUser() {
        String name = "x".repeat(101);
        Cli.Result result = cli().run("--user", name, "cases");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--user").doesNotContain(name);
    }

    @Test
    @DisplayName("R6.02 what steers a terminal is shown as an escape, in text and in JSON")
    void terminal() throws Exception {
        Path mail =
                Files.write(
                        folder.resolve("a.eml"),
                        SampleFiles.application(
                                "sakura.t@mail.example",
                                "Thu, 28 Jul 2016 10:00:00 +0900",
                                "さくら堂" + ESCAPE.replace("\r", "") + "長".repeat(200),
                                "髙橋",
                                "T-2016-000101",
                                "yama_shoji"));
        String at = "2016-07-28T10:00:00+09:00";
        String number = cli().done("receive", mail.toString(), "--at", at).out().split("\t")[0];
        cli().done("do", number, "add-note", "note=" + ESCAPE);

        for (String[] command :
                new String[][] {
                    {"cases"},
                    {"show", number},
                    {"acts", number},
                    {"cases", "--json"},
                    {"show", number, "--json"},
                    {"show", number, "--unmasked"},
                    {"show", number, "--unmasked", "--json"},
                    {"cases", "--unmasked"}
                }) {
            assertThat(cli().done(command).out())
                    .doesNotContain("\u001b", "\u0007", "\u009b", "\r", "\u202e");
        }
        assertThat(cli().done("show", number, "--unmasked").out())
                .contains("さくら堂\\u001B]0;owned\\u0007");
        assertThat(cli().done("cases", "--unmasked").out()).doesNotContain("長".repeat(61));
        var history = cli().done("show", number, "--json").json().get("history");
        assertThat(
                        history.valueStream()
                                .map(entry -> entry.get("fields").get("note"))
                                .filter(note -> note != null)
                                .map(note -> note.asString()))
                .containsExactly(ESCAPE);
        assertThat(cli().run("show", ESCAPE).err()).contains("\\u001B").doesNotContain("\u001b");
        assertThat(cli().run("--" + ESCAPE).err()).contains("\\u001B").doesNotContain("\u001b");
    }

    @Test
    @DisplayName("a cell stays in its column, and short")
    void cells() {
        assertThat(Visible.cell("a\tb\nc\u001b")).isEqualTo("a\\u0009b\\u000Ac\\u001B");
        assertThat(Visible.cell("𠮷".repeat(60))).isEqualTo("𠮷".repeat(60));
        assertThat(Visible.cell("𠮷".repeat(61))).isEqualTo("𠮷".repeat(60) + "…");
    }

    @Test
    @DisplayName("R6.02 a letter's file can be read by its owner only")
    void privateFile() throws Exception {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "no such permissions here");
        Path letter = folder.resolve("letter.pdf");
        Path earlier = Files.writeString(folder.resolve("earlier.pdf"), "an earlier, longer one");
        Files.setPosixFilePermissions(earlier, PosixFilePermissions.fromString("rw-rw-r--"));
        for (Path file : new Path[] {letter, earlier}) {
            PrivateFile.write(file, new byte[] {1});
            assertThat(Files.readAllBytes(file)).containsExactly(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThatThrownBy(() -> PrivateFile.write(folder.resolve("no/such.pdf"), new byte[1]))
                .isInstanceOf(java.io.IOException.class);
    }

    private Path mail(String name, String from, String id) throws Exception {
        byte[] application =
                SampleFiles.application(
                        from, "Thu, 28 Jul 2016 10:00:00 +0900", "a", "b", "T-2016-000102", "c");
        String text = new String(application, StandardCharsets.UTF_8);
        return Files.writeString(
                folder.resolve(name + ".eml"), "Message-ID: " + id + "\r\n" + text);
    }
}
