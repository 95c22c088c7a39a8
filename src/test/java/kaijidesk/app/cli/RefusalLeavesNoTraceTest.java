package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActField;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Ground;
import kaijidesk.cases.IssueStatement;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.Outboxes;
import kaijidesk.desk.SampleFiles;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.GroundWords;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.mail.ScriptedSmtp;
import kaijidesk.mail.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case refused late, for each ground: everything that can leave the office is looked through. */
@DisplayName("R3.06: whatever the ground, nothing that leaves the program tells it")
class RefusalLeavesNoTraceTest {
    /** Commands whose output and files are looked through here. */
    private static final Set<String> LOOKED_THROUGH =
            Set.of(
                    "cases", "show", "sees", "acts", "do", "letters", "letter", "mails", "sheet",
                    "history", "ledger", "post", "send", "outbox");

    /**
     * Commands that say nothing of a refused case: they open the window, take something in or list
     * it by sender, keep the office's own lists and values, or hand a stored letter to the printer
     * by its number alone (its pages are looked through under {@code letter}), or tell days, counts
     * and how a case ended once its retention is over; or make and prove backups, which are
     * encrypted.
     */
    private static final Set<String> SILENT =
            Set.of(
                    "desk",
                    "demo",
                    "records",
                    "receive",
                    "receive-claim",
                    "scans",
                    "inbox",
                    "fetch",
                    "init",
                    "user",
                    "key",
                    "backup",
                    "restore",
                    "drill",
                    "check",
                    "rights-holder",
                    "profile",
                    "holidays",
                    "purge",
                    "print",
                    "printer",
                    "mail-server");

    /**
     * Takes everything out for who leaves the program, grounds too: in clear, only for who answers
     * for backups, and an entry of the history.
     */
    private static final Set<String> TELLS_ALL = Set.of("export-all");

    private static final Map<Ground, Map<String, String>> LEFT = new EnumMap<>(Ground.class);

    /** What tells of all cases at once. */
    private static final Map<String, String> OFFICE_WIDE = new LinkedHashMap<>();

    @TempDir static Path folder;
    private static Cli cli;

    @BeforeAll
    static void refuseEach() throws Exception {
        Path place = folder.resolve("office");
        cli = new Cli(place);
        Map<Ground, String> numbers = new EnumMap<>(Ground.class);
        try (OfficeFixture office = OfficeFixture.begin(place)) {
            for (Ground ground : Ground.values()) {
                numbers.put(ground, prepare(office, ground));
            }
        }
        for (Ground ground : Ground.values()) {
            LEFT.put(ground, new LinkedHashMap<>());
            gather(ground, numbers.get(ground));
        }
        for (LedgerKind kind : LedgerKind.values()) {
            ledger(ActField.written(kind), "ja");
            ledger(ActField.written(kind), "en");
        }
        OFFICE_WIDE.put("post list", out("post", "list"));
        OFFICE_WIDE.put("post list as JSON", out("post", "list", "--json"));
        around();
        history();
        mails();
    }

    /** Everything that goes out by e-mail, taken apart again as its recipients would. */
    private static void mails() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            String place = server.settings().host() + ":" + server.settings().port();
            out(
                    "mail-server",
                    "set",
                    place,
                    "--protection",
                    "none",
                    "--from",
                    "desk@office.example");
            try (OfficeFixture office = OfficeFixture.empty(cli.office())) {
                Outboxes.release(office.desk());
            }
            OFFICE_WIDE.put("send", out("send"));
            StringBuilder all = new StringBuilder();
            for (ScriptedSmtp.Taken each : server.taken()) {
                all.append(Wired.everything(each.mail()));
            }
            assertThat(server.taken()).hasSizeGreaterThan(3 * Ground.values().length);
            OFFICE_WIDE.put("mails as sent", all.toString());
        }
        OFFICE_WIDE.put("outbox list", out("outbox", "list"));
    }

    /** The history holds grounds and notes as entered; what leaves of it doesn't. */
    private static void history() throws IOException {
        Path file = folder.resolve("history");
        for (String format : List.of("csv", "json")) {
            out("history", "export", "--format", format, "--out", file.toString());
            OFFICE_WIDE.put("history export " + format, Files.readString(file));
        }
        out("history", "anchor", "--out", file.toString());
        OFFICE_WIDE.put("history anchor", Files.readString(file));
        OFFICE_WIDE.put("history verify", out("history", "verify"));
    }

    /** What goes around every letter that waits, and a slip of those that don't any more. */
    private static void around() throws IOException {
        List<String> letters =
                out("post", "list").lines().map(line -> line.split("\t")[0]).toList();
        Path file = folder.resolve("around.pdf");
        List<String> end = List.of("--out", file.toString());
        for (String[] what :
                new String[][] {
                    {"envelopes", "--envelope", "長形3号"},
                    {"envelopes", "--envelope", "長形3号 窓付き(90×45)"},
                    {"labels", "--sheet", "12面 86.4×42.3"}
                }) {
            List<String> command = new ArrayList<>(List.of("post", what[0]));
            command.addAll(letters);
            command.addAll(List.of(what[1], what[2]));
            command.addAll(end);
            out(command.toArray(String[]::new));
            OFFICE_WIDE.put(
                    "post " + what[0] + " " + what[2], Pdfs.everything(Files.readAllBytes(file)));
        }
        String first = letters.getFirst();
        out("post", "printed", first);
        out("post", "enclosed", first, "--letter-code", first, "--envelope-code", first);
        out("post", "handed-over", first, "--service", "recorded", "--tracking", "131-12-38385-2");
        String today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")).toString();
        out("post", "slip", today, "--out", file.toString());
        OFFICE_WIDE.put("post slip", Pdfs.everything(Files.readAllBytes(file)));
    }

    @ParameterizedTest(name = "R3.06 {0}: no word of it, of another ground or of the note")
    @EnumSource
    void silent(Ground ground) {
        assertThat(LEFT.get(ground)).hasSize(26);
        silent(LEFT.get(ground));
    }

    @Test
    @DisplayName("R3.06 the ledgers and the mail room are as silent, in every form")
    void officeWide() {
        assertThat(OFFICE_WIDE).hasSize(61);
        silent(OFFICE_WIDE);
    }

    private static void silent(Map<String, String> left) {
        left.forEach((what, text) -> {
            // which acts are barred is said by rule: a danger may be flagged under R3.05
            if (!what.startsWith("acts")) {
                String squeezed = GroundWords.squeezed(what + "\n" + text);
                assertThat(GroundWords.all()).as(what).noneMatch(squeezed::contains);
            }
        });
    }

    @Test
    @DisplayName("R3.06 what leaves is the same for every ground but for the numbers")
    void alike() {
        Map<String, String> first = LEFT.get(Ground.BREACH_OF_TERMS);
        for (Map<String, String> other : LEFT.values()) {
            assertThat(other.keySet()).isEqualTo(first.keySet());
            first.forEach((what, text) -> {
                if (!what.startsWith("bytes")) {
                    assertThat(other.get(what)).as(what).isEqualTo(text);
                }
            });
        }
    }

    @Test
    @DisplayName("R3.06 every command is either looked through here or known to be silent")
    void everyCommand() {
        List<String> known = new ArrayList<>(LOOKED_THROUGH);
        known.addAll(SILENT);
        known.addAll(TELLS_ALL);

        assertThat(Commands.of(folder).getSubcommands().keySet())
                .as("a new command: look through what it lets out")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    /** A case that went on to its papers and costs, with a refusal that waits. */
    private static String prepare(OfficeFixture office, Ground ground) throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step : MainPath.of(number).subList(0, 8)) {
            office.perform(number, step.act(), step.person());
        }
        for (Act act :
                List.of(
                        new ChargeExpense(ExpenseKind.POSTAGE, 392, MainPath.ARRIVAL, ""),
                        new IssueStatement(),
                        new PrepareRefusal(ground, GroundWords.NOTE))) {
            office.perform(number, act, MainPath.REVIEWER);
        }
        return number.value();
    }

    private static void gather(Ground ground, String number) throws IOException {
        Cli.Result released = cli.perform(number, MainPath.SECOND.name(), new ReleaseRefusal());
        assertThat(released.status()).as(released.err()).isZero();
        keep(ground, "do release-refusal", released.out());
        keep(ground, "acts", out("acts", number));
        keep(ground, "sees as JSON", out("sees", number, "--json"));
        keep(ground, "letters as JSON", out("letters", number, "--json"));
        for (String language : List.of("ja", "en")) {
            String in = " in " + language;
            keep(ground, "show" + in, out("--lang", language, "show", number));
            keep(ground, "sees" + in, out("--lang", language, "sees", number));
            keep(ground, "row" + in, row(number, out("--lang", language, "cases")));
            Path sheet = folder.resolve("sheet.pdf");
            out("--lang", language, "sheet", number, "--out", sheet.toString());
            keepPdf(ground, "sheet" + in, Files.readAllBytes(sheet));
            out(
                    "--lang",
                    language,
                    "sheet",
                    number,
                    "--kind",
                    "provisions",
                    "--out",
                    sheet.toString());
            keepPdf(ground, "provision record" + in, Files.readAllBytes(sheet));
        }
        for (String mail : out("mails", number, "--out", folder.toString()).lines().toList()) {
            Path text = Path.of(mail);
            keep(ground, text.getFileName().toString().replace(number, ""), Files.readString(text));
        }
        String letters = out("letters", number);
        keep(ground, "letters", letters);
        String[] last = letters.lines().toList().getLast().split("\t");
        assertThat(last[1])
                .as("the others were made before there was a ground")
                .isEqualTo("refusal-notice");
        Path file = folder.resolve(last[0] + ".pdf");
        out("letter", last[0], "--out", file.toString());
        // the names under which command line and window offer to save it
        keep(ground, "file names", last[0] + ".pdf " + last[2] + ".pdf");
        keepPdf(ground, "letter", Files.readAllBytes(file));
        out("letter", last[0], "--english", "--out", file.toString());
        keepPdf(ground, "English sheet", Files.readAllBytes(file));
    }

    private static void ledger(String kind, String language) throws IOException {
        String what = "ledger " + kind + " in " + language;
        OFFICE_WIDE.put(what, out("--lang", language, "ledger", kind));
        for (String form : List.of("csv", "xlsx", "pdf")) {
            Path file = folder.resolve(kind + "." + form);
            out("--lang", language, "ledger", kind, "--out", file.toString());
            OFFICE_WIDE.put(what + " as " + form, read(file, form));
        }
    }

    private static String read(Path file, String form) throws IOException {
        return switch (form) {
            case "xlsx" -> unzipped(file);
            case "pdf" -> Pdfs.everything(Files.readAllBytes(file));
            default -> Files.readString(file);
        };
    }

    private static void keepPdf(Ground ground, String what, byte[] pdf) {
        keep(ground, what, Pdfs.text(pdf));
        keep(ground, "bytes of " + what, Pdfs.everything(pdf));
    }

    private static void keep(Ground ground, String what, String text) {
        String alike =
                text.replaceAll("[KL]\\d{4}-\\d{6}", "number")
                        .replaceAll("第\\d{6}号", "number")
                        .replaceAll("number / \\d{2}\\b", "number")
                        .replaceAll("\\b[0-9a-f]{64}\\b", "hash")
                        .replaceAll("\\d{1,2}:\\d\\d(:\\d\\d)?(\\.\\d+)?", "time");
        LEFT.get(ground).put(what, alike);
    }

    private static String out(String... arguments) {
        return cli.done(arguments).out();
    }

    private static String row(String number, String list) {
        return list.lines().filter(line -> line.startsWith(number)).findFirst().orElseThrow();
    }

    private static String unzipped(Path workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                all.append(entry.getName()).append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
