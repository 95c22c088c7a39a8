package kaijidesk.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.SampleSecrets;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.cases.RecordDestruction;
import kaijidesk.cases.Role;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PrintState;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.store.Progress;
import kaijidesk.text.Texts;

/**
 * Days of an office in a program of its own, with its own folder for temporary files: everything
 * that is done with what is known of people. It tells its secrets on standard output, a line each.
 */
final class ClearSession {
    static final Person ADMIN = new Person("管理 一郎");
    static final String PASSWORD = "kakushi-kotoba-ichi";
    static final String SECOND_PASSWORD = "合言葉は山と川のあいだ";
    static final String NEW_PASSWORD = "atarashii-kotoba-ni";
    static final String WRONG_PASSWORD = "machigai-kotoba-san";

    private final SteppingClock clock = new SteppingClock(Instant.parse("2016-08-25T03:00:00Z"));
    private final Path folder;
    private final OfficeDoor door;

    private ClearSession(Path folder) {
        this.folder = folder;
        this.door =
                new OfficeDoor(
                        folder,
                        Profiles.shipped(Profiles.SOURCE),
                        new LetterPress(FontBook.ofClassPath()),
                        clock,
                        SampleSecrets.CHEAP);
    }

    /** Runs one of its parts elsewhere and returns what it told. */
    static List<String> run(Path folder, Path temp, String part)
            throws IOException, InterruptedException {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Djava.io.tmpdir=" + temp,
                                "-Djava.awt.headless=true",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                ClearSession.class.getName(),
                                folder.toString(),
                                part)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String told = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (other.waitFor() != 0) {
            throw new IOException("the other program ended badly");
        }
        return told.lines().toList();
    }

    /** In the other program. */
    public static void main(String[] arguments) throws Exception {
        ClearSession session = new ClearSession(Path.of(arguments[0]));
        if (arguments[1].equals("work")) {
            session.work();
        } else {
            session.purge();
        }
    }

    private void work() throws Exception {
        RecoveryCode code = door.begin(ADMIN, PASSWORD.toCharArray(), Progress.UNSEEN);
        System.out.println(code.grouped());
        System.out.println(code.grouped().replace("-", ""));
        System.out.println(key(ADMIN, PASSWORD));
        try (Desk desk = door.enter(ADMIN, PASSWORD.toCharArray())) {
            desk.people().add(MainPath.REVIEWER, Role.SUPERVISOR, PASSWORD.toCharArray());
            desk.people().add(MainPath.SECOND, Role.APPROVER, SECOND_PASSWORD.toCharArray());
            desk.importRecords(SampleFiles.records(), ADMIN);
            desk.people().sheet(code, ADMIN, new Texts(Locale.JAPAN));
        }
        try (Desk desk = both()) {
            byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
            CaseNumber number = desk.receive(mail, null, MainPath.REVIEWER).number();
            walk(desk, number);
            post(desk, number);
        }
        fail(ADMIN);
        fail(new Person(WRONG_PASSWORD));
        try (Desk desk = door.enter(ADMIN, PASSWORD.toCharArray())) {
            desk.people().password(ADMIN, PASSWORD.toCharArray(), NEW_PASSWORD.toCharArray());
            desk.people().confirm(ADMIN, NEW_PASSWORD.toCharArray());
        }
        door.changeKey(ADMIN, NEW_PASSWORD.toCharArray(), Progress.UNSEEN);
        System.out.println(key(ADMIN, NEW_PASSWORD));
    }

    private static void walk(Desk desk, CaseNumber number) throws CannotDo {
        for (MainPath.Step step : MainPath.of(number)) {
            long version = desk.open(number, MainPath.REVIEWER).version();
            desk.perform(number, version, step.act(), step.person());
        }
    }

    private static void post(Desk desk, CaseNumber number) throws CannotDo {
        MailroomDesk room = desk.mailroom();
        desk.looked(new Look(Look.Kind.PREVIEW, number, "x"), MainPath.REVIEWER);
        List<Posting> waiting = room.in(PostingState.TO_PRINT);
        PrintJob job = room.prints().begin(waiting, MainPath.REVIEWER);
        room.prints().pages(job, true, (done, all) -> true);
        room.prints().sending(job);
        room.prints().ended(job, PrintState.PRINTED, MainPath.REVIEWER);
        List<String> letters = waiting.stream().map(Posting::letterId).toList();
        desk.stationery().envelopes(letters, "長形3号");
        for (Posting each : room.in(PostingState.PRINTED)) {
            String id = each.letterId();
            Posting enclosed = room.enclosed(each, id, id, MainPath.REVIEWER);
            room.delivered(
                    room.handedOver(
                                    enclosed,
                                    Service.REGISTERED_ADDRESSEE_ONLY,
                                    "1234-5678-9012",
                                    true,
                                    MainPath.REVIEWER)
                            .posting(),
                    MainPath.REVIEWER);
        }
    }

    private void purge() throws Exception {
        clock.noonOf("2019-08-27");
        try (Desk desk = both()) {
            List<CaseNumber> cases = new ArrayList<>();
            desk.cases().forEach(row -> cases.add(row.number()));
            CaseNumber number = cases.getFirst();
            desk.perform(
                    number,
                    desk.open(number, MainPath.SECOND).version(),
                    new RecordDestruction(
                            LocalDate.of(2019, 8, 26), Destruction.Method.PULPING, "立会 田中"),
                    MainPath.SECOND);
            desk.retention().propose(cases, MainPath.REVIEWER);
            desk.retention().purge(cases, MainPath.SECOND, (done, all) -> true);
            desk.retention().compact(share -> true);
        }
    }

    private Desk both() throws Exception {
        return door.enter(
                MainPath.REVIEWER,
                PASSWORD.toCharArray(),
                MainPath.SECOND,
                SECOND_PASSWORD.toCharArray());
    }

    private void fail(Person person) throws Exception {
        try {
            door.enter(person, WRONG_PASSWORD.toCharArray()).close();
            throw new IllegalStateException("let in");
        } catch (CannotEnter e) {
            // as it must be
        }
    }

    private String key(Person person, String password) throws CannotEnter {
        return new String(
                new KeyRingFile(folder)
                        .read()
                        .unlock(person, password.toCharArray(), SampleSecrets.CHEAP)
                        .secrets()
                        .fileKey());
    }
}
