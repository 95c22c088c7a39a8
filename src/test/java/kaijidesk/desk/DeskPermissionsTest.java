package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRingFile;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.store.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every door of the desk against every role, signed in by a password. */
@DisplayName("R6.04: every way into the office's data asks who may")
class DeskPermissionsTest {
    /**
     * What a method asks: {@code read} is for anybody signed in; a duty is of {@link Duty}. A
     * method that takes the name of who acts says so: nobody gives another's.
     */
    private static final String TABLE =
            """
            BackupDesk.all                read
            BackupDesk.clockBehind        read
            BackupDesk.daily              read
            BackupDesk.check              BACK_UP
            BackupDesk.drill              BACK_UP
            BackupDesk.everything         BACK_UP    named
            BackupDesk.make/1             BACK_UP
            BackupDesk.make/2             BACK_UP
            Desk.backups                  read
            Desk.cases                    read
            Desk.close                    read
            Desk.inMemory                 read
            Desk.letterPdf                read
            Desk.letters                  read
            Desk.looked                   read       named
            Desk.mailroom                 read
            Desk.open                     read       named
            Desk.outbox                   read
            Desk.papers                   read
            Desk.people                   read
            Desk.regime                   read
            Desk.records                  read
            Desk.retention                read
            Desk.rightsHolders            read
            RightsHolderDesk.all          read
            Desk.scans                    read
            Desk.stationery               read
            Desk.takenIn                  read
            Desk.trail                    read
            Desk.fetching                 read
            Desk.inbox                    read
            Desk.importRecords            RECORDS    named
            RightsHolderDesk.keep         RECORDS    named
            Desk.perform/4                WORK       named
            Desk.perform/5                WORK       named
            Desk.receive                  WORK       named
            RightsHolderDesk.receive      WORK       named
            FetchDesk.settings            read
            FetchDesk.keep                PEOPLE     named
            FetchDesk.run                 WORK       named
            FetchDesk.test                PEOPLE     named
            InboxDesk.count               read
            InboxDesk.in                  read
            InboxDesk.lacking             read
            InboxDesk.like                read
            InboxDesk.open                read       named
            InboxDesk.waiting             read
            InboxDesk.accept              WORK       named
            InboxDesk.add                 WORK       named
            InboxDesk.purge               PURGE      named
            InboxDesk.putBack             WORK       named
            InboxDesk.setAside            WORK       named
            InboxDesk.takeIn              WORK       named
            LettersDesk.caseOf            read
            LettersDesk.courtesySheet     read
            LettersDesk.mailTexts         read
            LettersDesk.oddCharacters     read
            LettersDesk.pdf               read
            MailroomDesk.counts           read
            MailroomDesk.find             read
            MailroomDesk.in               read
            MailroomDesk.prints           read
            MailroomDesk.delivered        POST       named
            MailroomDesk.enclosed         POST       named
            MailroomDesk.handedOver       POST       named
            MailroomDesk.printed          POST       named
            MailroomDesk.returned         POST       named
            MailroomDesk.settled          POST       named
            MailroomDesk.voided           POST       named
            OutboxDesk.await              read
            OutboxDesk.counts             read
            OutboxDesk.find               read
            OutboxDesk.in                 read
            OutboxDesk.of                 read
            OutboxDesk.recipients         read
            OutboxDesk.server             read
            OutboxDesk.texts              read
            OutboxDesk.bounced            WORK       named
            OutboxDesk.decide             POST       named
            OutboxDesk.send               POST       named
            OutboxDesk.forgetServer       PEOPLE     named
            OutboxDesk.keepServer         PEOPLE     named
            OutboxDesk.tryServer          PEOPLE     named
            PaperDesk.ledger              read
            PaperDesk.print               read       named
            PaperDesk.provisions          read
            PaperDesk.sheet               read       named
            PeopleDesk.all                read
            PeopleDesk.confirm            read       named
            PeopleDesk.duties             read       named
            PeopleDesk.password           read       named
            PeopleDesk.sheet              read
            PeopleDesk.add                PEOPLE
            PeopleDesk.change             PEOPLE
            PeopleDesk.newRecovery        PEOPLE     named
            PeopleDesk.remove             PEOPLE
            PrintDesk.open                read
            PrintDesk.begin               POST       named
            PrintDesk.copy                POST       named
            PrintDesk.decided             POST       named
            PrintDesk.ended               POST       named
            PrintDesk.pages               POST
            PrintDesk.sending             POST
            RecordsDesk.knowsDatabase     read
            RecordsDesk.database          CONNECT    named
            RecordsDesk.keep              CONNECT    named
            RecordsDesk.probe             CONNECT    named
            RecordsDesk.take              RECORDS    named
            RecordsDesk.takeDatabase      RECORDS    named
            RegimeDesk.adopted            read
            RegimeDesk.calendar           read
            RegimeDesk.effects            read       named
            RegimeDesk.export             read
            RegimeDesk.inForce            read
            RegimeDesk.problems           read
            RegimeDesk.read               read
            RegimeDesk.shipped            read
            RegimeDesk.wording            read
            RegimeDesk.adopt              REGULATE   named
            RegimeDesk.takeCalendar       RECORDS    named
            RetentionDesk.certificate     read
            RetentionDesk.due             read
            RetentionDesk.letters         read
            RetentionDesk.pending         read
            RetentionDesk.preview         read
            RetentionDesk.purged/0        read
            RetentionDesk.purged/1        read
            RetentionDesk.compact         PURGE
            RetentionDesk.propose         WORK       named
            RetentionDesk.purge           PURGE      named
            RetentionDesk.withdraw        WORK       named
            ScansDesk.of                  read
            ScansDesk.picture             read       named
            ScansDesk.sorted              read
            ScansDesk.tray                read
            ScansDesk.destroy             WORK       named
            ScansDesk.file                WORK       named
            ScansDesk.replace             WORK       named
            ScansDesk.sort                WORK       named
            ScansDesk.take/2              WORK       named
            ScansDesk.take/4              WORK       named
            ScansDesk.turn                WORK       named
            StationeryDesk.all            read
            StationeryDesk.calibration    read
            StationeryDesk.verdict        read
            StationeryDesk.envelopes      POST
            StationeryDesk.keep           POST       named
            StationeryDesk.labels         POST
            StationeryDesk.slip           POST       named
            StationeryDesk.taken          POST       named
            TrailDesk.anchorAtStart       read
            TrailDesk.atStart             read
            TrailDesk.check               read
            TrailDesk.filter              read
            TrailDesk.verify              read
            TrailDesk.verifyTail          read
            TrailDesk.anchor              AUDIT      named
            TrailDesk.entries             AUDIT
            TrailDesk.export              AUDIT      named
            WordingDesk.look              read
            WordingDesk.problems          read
            """;

    /** They hold the name of whom it is about, not of who acts. */
    private static final Set<String> ABOUT_SOMEBODY =
            Set.of("PeopleDesk.add", "PeopleDesk.change", "PeopleDesk.remove", "PeopleDesk.sheet");

    @TempDir Path temp;

    private RolesOffice office;

    @BeforeEach
    void begin() throws Exception {
        office = RolesOffice.begin(temp.resolve("office"));
    }

    @Test
    @DisplayName("R6.04 no method of any desk is missing from the table, nor one that takes a name")
    void whole() throws Exception {
        Map<String, Method> methods = methods();
        assertThat(new TreeSet<>(rows().keySet())).isEqualTo(new TreeSet<>(methods.keySet()));
        Set<String> named = new TreeSet<>();
        methods.forEach((key, method) -> {
            if (List.of(method.getParameterTypes()).contains(Person.class)) {
                named.add(key);
            }
        });
        named.removeAll(ABOUT_SOMEBODY);
        assertThat(
                        rows().entrySet().stream()
                                .filter(row -> row.getValue().contains("named"))
                                .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest(name = "R6.04 what the {0} may not do changes nothing")
    @EnumSource
    void refused(Role role) throws Exception {
        try (Desk desk = office.enter(role)) {
            Map<String, DeskCalls.Call> calls = calls(desk);
            for (String key : needing(role, false)) {
                List<String> before = office.all();
                Throwable stopped =
                        catchThrowable(() -> calls.get(key).of(desk, RolesOffice.person(role)));
                assertThat(refusal(stopped)).as(key + " -> " + stopped).isTrue();
                assertThat(office.all()).as(key).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest(name = "R6.04 the {0} isn't kept from what the role is for")
    @EnumSource
    void allowed(Role role) throws Exception {
        try (Desk desk = office.enter(role)) {
            Map<String, DeskCalls.Call> calls = calls(desk);
            for (String key : needing(role, true)) {
                Throwable stopped =
                        catchThrowable(() -> calls.get(key).of(desk, RolesOffice.person(role)));
                assertThat(refusal(stopped)).as(key + " -> " + stopped).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "R6.04 the {0} does nothing in another's name")
    @EnumSource
    void anotherName(Role role) throws Exception {
        try (Desk desk = office.enter(role)) {
            Map<String, DeskCalls.Call> calls = calls(desk);
            for (Map.Entry<String, List<String>> row : rows().entrySet()) {
                if (row.getValue().contains("named")) {
                    String key = row.getKey();
                    List<String> before = office.all();
                    Throwable stopped = catchThrowable(() -> calls.get(key).of(desk, other(role)));
                    assertThat(stopped).as(key).isInstanceOf(NotAllowed.class);
                    assertThat(office.all()).as(key).isEqualTo(before);
                }
            }
        }
    }

    @Test
    @DisplayName("an auditor reads and exports the history, proves it, and that is all")
    void auditor() {
        assertThat(Arrays.stream(Duty.values()).filter(Role.AUDITOR::may))
                .containsExactly(Duty.AUDIT);
    }

    @ParameterizedTest(name = "R6.04 the key is changed by administrators alone, not by the {0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void key(Role role) throws Exception {
        Path ring = office.folder().resolve(KeyRingFile.NAME);
        String before = Files.readString(ring);
        Throwable stopped =
                catchThrowable(() ->
                        office.door()
                                .changeKey(
                                        RolesOffice.person(role),
                                        RolesOffice.PASSWORD.toCharArray(),
                                        Progress.UNSEEN));
        assertThat(stopped).isInstanceOf(NotAllowed.class);
        assertThat(Files.readString(ring)).isEqualTo(before);
        office.enter(role).close();
    }

    @Test
    @DisplayName("R6.04 another spelling is the same account: it is never added a second time")
    void spelling() throws Exception {
        char[] password = "another password".toCharArray();
        Person spelt = new Person("係\u200BApprover");
        try (Desk desk = office.enter(Role.ADMINISTRATOR)) {
            int accounts = desk.people().all().size();
            desk.people().add(spelt, Role.SUPERVISOR, password);
            assertThat(desk.people().all()).hasSize(accounts);
            desk.people().remove(new Person("係　ＡＰＰＲＯＶＥＲ"));
            assertThat(desk.people().all()).hasSize(accounts);
        }
        assertThat(catchThrowable(() -> office.door().enter(spelt, password)))
                .isInstanceOf(CannotEnter.class);
    }

    private static boolean refusal(Throwable stopped) {
        if (stopped instanceof ActBarred barred) {
            return Set.of("bar.reads-only", "bar.supervisor-only")
                    .contains(barred.bars().getFirst().reason().key());
        }
        return stopped instanceof NotAllowed;
    }

    private static Person other(Role role) {
        return RolesOffice.person(role == Role.SUPERVISOR ? Role.ADMINISTRATOR : Role.SUPERVISOR);
    }

    private Map<String, DeskCalls.Call> calls(Desk desk) throws Exception {
        return new DeskCalls(desk, office.number(), temp).all();
    }

    private static List<String> needing(Role role, boolean may) {
        return rows().entrySet().stream()
                .filter(row -> !row.getValue().getFirst().equals("read"))
                .filter(row -> role.may(Duty.valueOf(row.getValue().getFirst())) == may)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> List.of(line.split(" +")))
                .forEach(row -> rows.put(row.getFirst(), row.subList(1, row.size())));
        return rows;
    }

    /** Every public method of every desk, by its name; overloaded ones with how much they take. */
    private static Map<String, Method> methods() throws IOException, ReflectiveOperationException {
        Map<String, Method> methods = new LinkedHashMap<>();
        Path folder = Path.of("target/classes/kaijidesk/desk");
        List<Path> desks;
        try (Stream<Path> files = Files.list(folder)) {
            desks = files.filter(file -> file.toString().endsWith("Desk.class")).toList();
        }
        for (Path file : desks) {
            String name = file.getFileName().toString().replace(".class", "");
            List<Method> open =
                    new ArrayList<>(
                            Arrays.stream(
                                            Class.forName("kaijidesk.desk." + name)
                                                    .getDeclaredMethods())
                                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                                    .filter(method -> !method.isSynthetic())
                                    .toList());
            for (Method method : open) {
                boolean alone =
                        open.stream()
                                        .filter(each -> each.getName().equals(method.getName()))
                                        .count()
                                == 1;
                String key = name + "." + method.getName();
                Method before =
                        methods.put(alone ? key : key + "/" + method.getParameterCount(), method);
                assertThat(before).as("told apart by more than how much they take").isNull();
            }
        }
        return methods;
    }
}
