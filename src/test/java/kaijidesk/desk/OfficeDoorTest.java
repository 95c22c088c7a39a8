package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.CannotEnter.Reason;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.PasswordCost;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.SampleSecrets;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.store.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The way into an office")
class OfficeDoorTest {
    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());
    private static final Person ADMIN = new Person("管理 一郎");
    private static final Person SATO = new Person("佐藤");
    private static final char[] PASSWORD = "ことりが三羽とまる".toCharArray();
    private static final char[] OTHER = "correct horse battery".toCharArray();

    @TempDir Path temp;

    private final SteppingClock clock = new SteppingClock(Instant.parse("2016-08-25T03:00:00Z"));
    private Path folder;
    private OfficeDoor door;

    @BeforeEach
    void place() {
        folder = temp.resolve("office");
        door = door(SampleSecrets.CHEAP);
    }

    private OfficeDoor door(PasswordCost cost) {
        return new OfficeDoor(folder, Profiles.shipped(Profiles.SOURCE), PRESS, clock, cost);
    }

    private RecoveryCode begin() throws Exception {
        return door.begin(ADMIN, PASSWORD, Progress.UNSEEN);
    }

    private CaseNumber receive() throws Exception {
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
            return desk.receive(mail, null, ADMIN).number();
        }
    }

    private Reason why(Person person, char[] password) {
        return catchThrowableOfType(CannotEnter.class, () -> door.enter(person, password).close())
                .reason();
    }

    private boolean bytesHold(String words) throws IOException {
        String file =
                Files.readString(
                        folder.resolve("office.mv.db"),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        return file.contains(
                new String(
                        words.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisplayName("whoever begins is the administrator, signs in, and the file is encrypted")
    void first() throws Exception {
        assertThat(door.state()).isEqualTo(OfficeDoor.State.EMPTY);
        begin();
        assertThat(door.state()).isEqualTo(OfficeDoor.State.BEGUN);
        CaseNumber number = receive();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.people().all())
                    .singleElement()
                    .satisfies(one -> assertThat(one.role()).isEqualTo(Role.ADMINISTRATOR));
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
        assertThat(bytesHold("H2encrypt")).isTrue();
        assertThat(bytesHold("case_file")).isFalse();
        assertThat(catchThrowableOfType(CannotEnter.class, this::begin).reason())
                .isEqualTo(Reason.BEGUN);
    }

    @Test
    @DisplayName("a wrong name or password opens nothing, and three failures make one wait")
    void wrong() throws Exception {
        begin();
        assertThat(why(ADMIN, OTHER)).isEqualTo(Reason.WRONG);
        assertThat(why(SATO, PASSWORD)).isEqualTo(Reason.WRONG);
        assertThat(why(ADMIN, OTHER)).isEqualTo(Reason.WRONG);
        assertThat(why(new Person("管理一郎"), OTHER)).isEqualTo(Reason.WRONG);
        assertThat(why(ADMIN, PASSWORD)).isEqualTo(Reason.WAIT);
        clock.noonOf("2016-08-26");
        door.enter(ADMIN, PASSWORD).close();
    }

    @Test
    @DisplayName("R6.04 nobody acts in another name than their own")
    void ownName() throws Exception {
        begin();
        CaseNumber number = receive();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThatThrownBy(() -> desk.open(number, SATO)).isInstanceOf(NotAllowed.class);
            byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
            assertThatThrownBy(() -> desk.receive(mail, null, SATO)).isInstanceOf(NotAllowed.class);
            assertThat(desk.cases()).hasSize(1);
        }
    }

    @Test
    @DisplayName("somebody let in enters; shut out, they don't, and their name stays theirs")
    void people() throws Exception {
        begin();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            desk.people().add(SATO, Role.APPROVER, OTHER);
            assertThatThrownBy(() -> desk.people().add(SATO, Role.APPROVER, "short".toCharArray()))
                    .isInstanceOf(CannotPeople.class);
        }
        try (Desk desk = door.enter(SATO, OTHER)) {
            assertThat(desk.signIns().role(SATO)).contains(Role.APPROVER);
            assertThatThrownBy(() -> desk.people().add(new Person("x"), Role.AUDITOR, PASSWORD))
                    .isInstanceOf(NotAllowed.class);
            desk.people().password(SATO, OTHER, PASSWORD);
        }
        door.enter(SATO, PASSWORD).close();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThatThrownBy(() -> desk.people().remove(ADMIN)).isInstanceOf(CannotPeople.class);
            assertThatThrownBy(() -> desk.people().change(ADMIN, Role.REVIEWER))
                    .isInstanceOf(CannotPeople.class);
            assertThat(desk.people().remove(new Person("佐 藤")).closed()).isTrue();
            assertThat(desk.people().all()).hasSize(2);
        }
        assertThat(why(SATO, PASSWORD)).isEqualTo(Reason.WRONG);
    }

    @Test
    @DisplayName("the recovery sheet lets in once, as an administrator, and makes the next sheet")
    void recovery() throws Exception {
        RecoveryCode code = begin();
        CaseNumber number = receive();
        RecoveryCode next = door.recover(code, SATO, OTHER);
        try (Desk desk = door.enter(SATO, OTHER)) {
            assertThat(desk.signIns().role(SATO)).contains(Role.ADMINISTRATOR);
            assertThat(desk.open(number, SATO).file().number()).isEqualTo(number);
        }
        assertThat(
                        catchThrowableOfType(
                                        CannotEnter.class, () -> door.recover(code, SATO, OTHER))
                                .reason())
                .isEqualTo(Reason.WRONG);
        door.recover(next, ADMIN, OTHER);
        door.enter(ADMIN, OTHER).close();
    }

    @Test
    @DisplayName("a raised cost holds from the next sign-in on")
    void raised() throws Exception {
        begin();
        PasswordCost dear = new PasswordCost(256, 2, 1);
        door(dear).enter(ADMIN, PASSWORD).close();
        assertThat(new KeyRingFile(folder).read().unlock(ADMIN, PASSWORD, dear).below(dear))
                .isFalse();
    }

    @Test
    @DisplayName("an office from before keys is encrypted as it is taken over; nothing is lost")
    void takeOver() throws Exception {
        CaseNumber number;
        var plain = SampleSecrets.FIXED.withoutFileKey();
        try (Desk desk =
                Desk.unguarded(
                        kaijidesk.store.Store.open(folder, plain),
                        Profiles.shipped(Profiles.SOURCE),
                        PRESS,
                        clock)) {
            byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
            number = desk.receive(mail, null, ADMIN).number();
        }
        assertThat(bytesHold("case_file")).isTrue();
        assertThat(door.state()).isEqualTo(OfficeDoor.State.IN_CLEAR);
        begin();
        assertThat(bytesHold("case_file")).isFalse();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
    }

    @Test
    @DisplayName("a changed key encrypts the file anew; the old one opens it no longer")
    void changedKey() throws Exception {
        begin();
        CaseNumber number = receive();
        byte[] before = Files.readAllBytes(folder.resolve("office.mv.db"));
        byte[] ring = Files.readAllBytes(folder.resolve(KeyRingFile.NAME));
        door.changeKey(ADMIN, PASSWORD, Progress.UNSEEN);
        assertThat(Files.readAllBytes(folder.resolve("office.mv.db"))).isNotEqualTo(before);
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
        Files.write(folder.resolve(KeyRingFile.NAME), ring);
        assertThatThrownBy(() -> door.enter(ADMIN, PASSWORD))
                .isInstanceOf(kaijidesk.store.OfficeUnavailable.class);
    }

    @ParameterizedTest(name = "the power goes at share {0}")
    @ValueSource(doubles = {0, 0.01, 0.5, 0.6})
    @DisplayName("a key change that dies on the way leaves an office that opens, with all in it")
    void dies(double at) throws Exception {
        begin();
        CaseNumber number = receive();
        assertThatThrownBy(() ->
                        door.changeKey(
                                ADMIN,
                                PASSWORD,
                                share -> {
                                    if (share >= at) {
                                        throw new IllegalStateException("dies");
                                    }
                                    return true;
                                }))
                .isInstanceOf(IllegalStateException.class);
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
        assertThat(folder.resolve("office.rekey")).doesNotExist();
    }

    @Test
    @DisplayName(
            "a key change that dies between the file's move and the ring's is ended at the next opening")
    void diesAfterTheMove() throws Exception {
        begin();
        CaseNumber number = receive();
        byte[][] both = new byte[1][];
        door.changeKey(
                ADMIN,
                PASSWORD,
                share -> {
                    both[0] = read(folder.resolve(KeyRingFile.NAME));
                    return true;
                });
        Files.write(folder.resolve(KeyRingFile.NAME), both[0]);
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
        assertThat(
                        new KeyRingFile(folder)
                                .read()
                                .unlock(ADMIN, PASSWORD, SampleSecrets.CHEAP)
                                .next())
                .isNull();
    }

    @Test
    @DisplayName("a key change that is stopped leaves the old key in force")
    void stopped() throws Exception {
        begin();
        CaseNumber number = receive();
        byte[] salt = Arrays.copyOf(Files.readAllBytes(folder.resolve("office.mv.db")), 32);
        door.changeKey(ADMIN, PASSWORD, share -> false);
        assertThat(Files.readAllBytes(folder.resolve("office.mv.db")))
                .as("not encrypted anew")
                .startsWith(salt);
        assertThat(folder.resolve("office.rekey")).doesNotExist();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
    }

    @Test
    @DisplayName("whoever was cut off while beginning an office administers it all the same")
    void cutOffBeginning() throws Exception {
        begin();
        CaseNumber number = receive();
        kaijidesk.access.Unlocked ring =
                new KeyRingFile(folder).read().unlock(ADMIN, PASSWORD, SampleSecrets.CHEAP);
        try (kaijidesk.store.Store store = kaijidesk.store.Store.open(folder, ring.secrets())) {
            // as the file is when the power goes between the ring and the first account
            store.transaction(transaction -> {
                transaction
                        .accounts()
                        .keep(new kaijidesk.cases.Account(ADMIN, Role.REVIEWER, true));
                return ADMIN;
            });
        }
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.signIns().role(ADMIN)).contains(Role.ADMINISTRATOR);
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
            desk.people().newRecovery(ADMIN);
        }
    }

    @Test
    @DisplayName("the recovery sheet isn't spent while another desk has the office open")
    void recoveryMeetsADesk() throws Exception {
        RecoveryCode code = begin();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThatThrownBy(() -> door.recover(code, SATO, OTHER))
                    .isInstanceOf(kaijidesk.store.OfficeUnavailable.class);
            desk.people().add(SATO, Role.REVIEWER, OTHER);
        }
        door.recover(code, SATO, OTHER);
        door.enter(SATO, OTHER).close();
    }

    @Test
    @DisplayName("one desk at a time, from before the ring is read: sign-in, key change, beginning")
    void oneAtATime() throws Exception {
        begin();
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            for (org.assertj.core.api.ThrowableAssert.ThrowingCallable way :
                    java.util.List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                            () -> door.enter(ADMIN, PASSWORD),
                            () -> door.changeKey(ADMIN, PASSWORD, Progress.UNSEEN))) {
                assertThat(
                                catchThrowableOfType(kaijidesk.store.OfficeUnavailable.class, way)
                                        .reason())
                        .isEqualTo(kaijidesk.store.OfficeUnavailable.Reason.IN_USE);
            }
            assertThat(desk.cases()).isEmpty();
        }
        door.enter(ADMIN, PASSWORD).close();
    }

    @Test
    @DisplayName("a seal damaged in the ring is opened by the copy, and the ring is whole again")
    void damagedSeal() throws Exception {
        begin();
        Path file = folder.resolve(KeyRingFile.NAME);
        String ring = Files.readString(file);
        int at = ring.indexOf("\"privateKey\" : \"") + 30;
        char other = ring.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(file, ring.substring(0, at) + other + ring.substring(at + 1));
        door.enter(ADMIN, PASSWORD).close();
        assertThat(Files.readString(file)).isEqualTo(ring);
    }

    @Test
    @DisplayName("while it isn't known which key the file bears, neither is thrown away")
    void neitherThrownAway() throws Exception {
        begin();
        CaseNumber number = receive();
        byte[][] both = new byte[1][];
        door.changeKey(
                ADMIN,
                PASSWORD,
                share -> {
                    both[0] = read(folder.resolve(KeyRingFile.NAME));
                    return true;
                });
        Path office = folder.resolve("office.mv.db");
        Path away = temp.resolve("away");
        for (String name : java.util.List.of(KeyRingFile.NAME, "office.keys.copy")) {
            Files.write(folder.resolve(name), both[0]);
        }
        Files.move(office, away);
        assertThatThrownBy(() -> door.enter(ADMIN, PASSWORD))
                .isInstanceOf(kaijidesk.store.OfficeUnavailable.class);
        Files.move(away, office);
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.open(number, ADMIN).file().number()).isEqualTo(number);
        }
    }

    @Test
    @DisplayName(
            "the history says that the key was changed when it was, and not when it was stopped")
    void keyChangeTold() throws Exception {
        begin();
        door.changeKey(ADMIN, PASSWORD, share -> false);
        assertThat(changes()).isZero();
        door.changeKey(ADMIN, PASSWORD, Progress.UNSEEN);
        assertThat(changes()).isEqualTo(1);
    }

    private long changes() throws Exception {
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            return desk
                    .trail()
                    .entries(TrailDesk.filter(null, null, null, null, null), Long.MAX_VALUE, 100)
                    .stream()
                    .filter(row -> row.entry().about().equals("key-change"))
                    .count();
        }
    }

    @Test
    @DisplayName("a backup with a ring that nobody could open is neither made nor taken for proven")
    void damagedRing() throws Exception {
        begin();
        Path zip = temp.resolve("b.zip");
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            Path file = folder.resolve(KeyRingFile.NAME);
            String ring = Files.readString(file);
            Files.writeString(file, "{");
            desk.backups().make(zip, share -> true);
            assertThat(desk.backups().drill(zip, share -> true)).isPresent();
            Files.writeString(folder.resolve("office.keys.copy"), "{");
            assertThatThrownBy(() -> desk.backups().make(zip, share -> true))
                    .isInstanceOf(CannotBackUp.class);
            Files.writeString(file, ring);
        }
    }

    @Test
    @DisplayName("neither the office's own files nor another's are written over by a backup")
    void notThere() throws Exception {
        begin();
        Path letter = Files.writeString(temp.resolve("letter.txt"), "keep me");
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            for (Path target :
                    java.util.List.of(
                            folder.resolve("office.mv.db"), folder.resolve("x.zip"), letter)) {
                assertThatThrownBy(() -> desk.backups().make(target, share -> true))
                        .isInstanceOf(CannotBackUp.class);
                assertThatThrownBy(() -> desk.backups().everything(target, ADMIN, share -> true))
                        .isInstanceOf(CannotBackUp.class);
            }
        }
        assertThat(letter).hasContent("keep me");
        door.enter(ADMIN, PASSWORD).close();
    }

    @Test
    @DisplayName("one start by a wrong clock doesn't hide the anchors of the days after")
    void wrongClockOnce() throws Exception {
        clock.noonOf("2030-01-01");
        begin();
        door.enter(ADMIN, PASSWORD).close();
        clock.noonOf("2016-08-26");
        receive();
        byte[] older = Files.readAllBytes(folder.resolve("office.mv.db"));
        clock.noonOf("2016-08-27");
        receive();
        receive();
        clock.noonOf("2016-08-28");
        door.enter(ADMIN, PASSWORD).close();
        Files.write(folder.resolve("office.mv.db"), older);
        Files.delete(folder.resolve("office.mark"));
        try (Desk desk = door.enter(ADMIN, PASSWORD)) {
            assertThat(desk.trail().anchorAtStart())
                    .isEqualTo(kaijidesk.trail.AnchorVerdict.ROLLED_BACK);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
