package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.SampleSecrets;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Role;
import kaijidesk.cases.Stage;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.SampleFiles;
import kaijidesk.scans.ScanFiles;
import kaijidesk.store.Tables;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command by every role, each signed in by a password. */
@DisplayName("R6.04: who may do what from the command line")
class CliPermissionsTest {
    /**
     * What a command asks: {@code read} is for anybody signed in, and succeeds. Words in capitals
     * are filled in: case, letter, folder.
     */
    private static final String TABLE =
            """
            read      cases
            read      inbox
            read      show CASE
            read      acts CASE
            read      sees CASE
            read      letters CASE
            read      letter LETTER --out OUT/a.pdf
            read      mails CASE --out OUT
            read      sheet CASE --out OUT/b.pdf
            read      ledger provisions
            read      history verify
            read      profile list
            read      profile show
            read      profile export --out OUT/profile.json
            read      profile check OUT/profile.json
            read      holidays list
            read      rights-holder list
            read      post list
            read      post printing
            read      purge list
            read      purge show CASE
            read      user list
            read      outbox list
            PEOPLE    mail-server set localhost:25 --protection none --from a@b.example --untried
            POST      send
            POST      outbox decide M-000001 by-hand --note x
            PEOPLE    mail-server none
            BACK_UP   backup OUT/office.zip
            BACK_UP   export-all OUT/all.zip
            BACK_UP   drill
            BACK_UP   check
            AUDIT     history export --out OUT/h.csv
            AUDIT     history anchor --out OUT/h.txt
            REGULATE  profile adopt OUT/profile.json
            RECORDS   holidays import OUT/holidays.csv
            RECORDS   records import RECORDS
            RECORDS   rights-holder add R-1 --name x --basis contract --reference C --from 2015-04-01 --postal 104-0061 --address y
            WORK      receive --again MAIL
            WORK      fetch --once
            WORK      inbox put-back 1 --note x
            WORK      scans OUT/scan.png
            WORK      receive-claim --holder R-1 --trade T --reason x
            WORK      do CASE add-note note=x
            POST      print --printer ipp://127.0.0.1:1/x LETTER
            POST      post printed LETTER
            POST      post not-printed LETTER
            POST      post enclosed LETTER --letter-code x --envelope-code y
            POST      post delivered LETTER
            POST      post returned LETTER
            POST      post settled LETTER --note x
            POST      post void LETTER --note x
            POST      post envelopes LETTER --envelope 長形3号 --out OUT/e.pdf
            POST      post labels LETTER --sheet SHEET --out OUT/l.pdf
            POST      post slip 2016-08-25 --out OUT/s.pdf
            WORK      purge propose CASE
            WORK      purge withdraw CASE
            PURGE     purge run CASE
            PEOPLE    user add 新 --role auditor
            PEOPLE    user role 前 approver
            PEOPLE    user remove 前
            PEOPLE    key change
            PEOPLE    key recovery
            """;

    /** Windows, the door itself, one's own password, and what opens no office. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "desk",
                    "demo",
                    "init",
                    "restore",
                    "user password",
                    "user recover",
                    "printer check");

    /** Stopped by where the letter stands, or as no server is set, whoever it is. */
    private static final Set<String> STOPPED_BEFORE =
            Set.of("post handed-over", "mail-server show", "mail-server try");

    private static final Map<Role, String> PEOPLE =
            Map.of(
                    Role.REVIEWER, "ippan",
                    Role.APPROVER, "sato",
                    Role.SUPERVISOR, "kacho",
                    Role.ADMINISTRATOR, MainPath.REVIEWER.name(),
                    Role.AUDITOR, "kansa");

    @TempDir static Path folder;
    private static Cli cli;
    private static String number;
    private static String letter;

    @BeforeAll
    static void begin() throws Exception {
        Path place = folder.resolve("office");
        try (OfficeFixture office = OfficeFixture.begin(place)) {
            var received = office.receive(SampleFiles.COMPLETE);
            number = received.value();
            letter = office.walk(received, Stage.DISCLOSED).letters().getLast().id();
        }
        cli = new Cli(place);
        cli.done("profile", "export", "--out", folder.resolve("profile.json").toString());
        StringBuilder days = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\n");
        for (int month = 1; month <= 12 * 29; month++) {
            days.append(2000 + (month - 1) / 12 + "/" + ((month - 1) % 12 + 1) + "/1,休日\n");
        }
        Files.writeString(folder.resolve("holidays.csv"), days);
        Files.write(
                folder.resolve("scan.png"),
                ScanFiles.of(ScanFiles.Kind.PNG, List.of(ScanFiles.form(100))));
    }

    @Test
    @DisplayName("R6.04 no command is missing from the table")
    void whole() {
        Set<String> known = new TreeSet<>(ELSEWHERE);
        known.addAll(STOPPED_BEFORE);
        Set<String> commands = commands();
        rows().keySet()
                .forEach(line -> {
                    String[] words = line.split(" ");
                    String two = words.length > 1 ? words[0] + " " + words[1] : words[0];
                    known.add(commands.contains(two) ? two : words[0]);
                });
        assertThat(known).isEqualTo(commands);
    }

    @ParameterizedTest(name = "R6.04 what the {0} may not do is refused and changes nothing")
    @EnumSource
    void refused(Role role) throws Exception {
        for (String line : lines(role, false)) {
            List<String> before = state();
            Cli.Result result = run(role, line);
            assertThat(result.status()).as(line + result.err()).isEqualTo(KaijiDesk.REFUSED);
            assertThat(notAllowed(result)).as(line + " " + result.err()).isTrue();
            assertThat(state()).as(line).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("an auditor reads everything there is to read, and exports the history")
    void auditor() {
        for (Map.Entry<String, String> row : rows().entrySet()) {
            if (Set.of("read", "AUDIT").contains(row.getValue())) {
                Cli.Result result = run(Role.AUDITOR, row.getKey());
                assertThat(result.status()).as(row.getKey() + result.err()).isZero();
            }
        }
    }

    @ParameterizedTest(name = "R6.04 the {0} isn't kept from what the role is for")
    @EnumSource(names = {"SUPERVISOR", "REVIEWER"})
    void allowed(Role role) {
        for (String line : lines(role, true)) {
            assertThat(notAllowed(run(role, line))).as(line).isFalse();
        }
    }

    @ParameterizedTest(name = "with what comes in as \"{0}\" nobody signs in")
    @ValueSource(strings = {"", "\n", "wrong\n", "one for all test\n"})
    void passwords(String input) throws Exception {
        Path place = folder.resolve("door");
        CliOffice.begin(place);
        int status = status(place, input, "--password-stdin", "--user", "sato", "cases");
        assertThat(status).isEqualTo(input.isEmpty() ? KaijiDesk.UNUSABLE : KaijiDesk.REFUSED);
        Files.deleteIfExists(place.resolve("office.attempts"));
    }

    @Test
    @DisplayName(
            "without a terminal, and as somebody unknown, nobody signs in; with the password one does")
    void door() throws Exception {
        Path place = folder.resolve("door");
        CliOffice.begin(place);
        String right = "one for all tests\n";
        assertThat(status(place, right, "--user", "sato", "cases")).isEqualTo(KaijiDesk.UNUSABLE);
        assertThat(status(place, right, "--password-stdin", "--user", "x", "cases"))
                .isEqualTo(KaijiDesk.REFUSED);
        assertThat(status(place, right, "--password-stdin", "--user", "ＳＡＴＯ", "cases")).isZero();
        assertThat(status(place, right, "--password-stdin", "--user", "sato", "init"))
                .isEqualTo(KaijiDesk.UNUSABLE);
    }

    private static int status(Path place, String input, String... arguments) {
        Passwords lines =
                Passwords.ofLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return Commands.of(place, Passwords.ofTerminal(), lines, SampleSecrets.CHEAP)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }

    private static boolean notAllowed(Cli.Result result) {
        Texts texts = new Texts(Locale.JAPAN);
        return Arrays.stream(Duty.values())
                        .map(duty -> texts.get("cli.not-allowed." + duty))
                        .anyMatch(result.err()::contains)
                || result.err().startsWith("R6.04\t")
                || result.err().startsWith("R6.06\t");
    }

    private static Cli.Result run(Role role, String line) {
        List<String> arguments = new ArrayList<>(List.of("--user", PEOPLE.get(role)));
        for (String word : line.split(" ")) {
            arguments.add(
                    word.replace("CASE", number)
                            .replace("LETTER", letter)
                            .replace("RECORDS", SampleFiles.records().toString())
                            .replace("MAIL", SampleFiles.mail(SampleFiles.COMPLETE).toString())
                            .replace("SHEET", "12面 86.4×42.3")
                            .replace("OUT", folder.toString()));
        }
        return cli.run(arguments.toArray(String[]::new));
    }

    /** Everything but that somebody came in. */
    private static List<String> state() throws Exception {
        List<String> state =
                new ArrayList<>(
                        Tables.all(cli.office()).stream()
                                .filter(row -> !row.contains("'signed-in'"))
                                .filter(row -> !row.toUpperCase().contains("\"TRAIL"))
                                .toList());
        state.add(Files.readString(cli.office().resolve(KeyRingFile.NAME)));
        return state;
    }

    private static List<String> lines(Role role, boolean may) {
        return rows().entrySet().stream()
                .filter(row -> !row.getValue().equals("read"))
                .filter(row -> role.may(Duty.valueOf(row.getValue())) == may)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split(" +", 2)).forEach(row -> rows.put(row[1], row[0]));
        return rows;
    }

    /** Every command that does something by itself, and the commands below it. */
    private static Set<String> commands() {
        Set<String> commands = new TreeSet<>();
        Commands.of(folder)
                .getSubcommands()
                .forEach((name, command) -> {
                    if (command.getSubcommands().isEmpty()
                            || command.getCommand() instanceof Callable) {
                        commands.add(name);
                    }
                    for (CommandLine below : command.getSubcommands().values()) {
                        commands.add(name + " " + below.getCommandName());
                    }
                });
        return commands;
    }
}
