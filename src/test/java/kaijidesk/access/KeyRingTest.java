package kaijidesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kaijidesk.access.CannotEnter.Reason;
import kaijidesk.cases.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The key ring")
class KeyRingTest {
    private static final Person YAMADA = new Person("山田 花子");
    private static final Person SATO = new Person("佐藤");
    private static final char[] FIRST = "ことりが三羽とまる".toCharArray();
    private static final char[] SECOND = "correct horse battery".toCharArray();

    @TempDir Path folder;

    private final RecoveryCode code = RecoveryCode.random();
    private final OfficeSecrets secrets = OfficeSecrets.random();
    private final Unlocked begun = KeyRing.begin(YAMADA, FIRST, code, SampleSecrets.CHEAP, secrets);

    private static Reason why(KeyRing ring, Person person, char[] password) {
        CannotEnter no =
                catchThrowableOfType(
                        CannotEnter.class,
                        () -> ring.unlock(person, password, SampleSecrets.CHEAP));
        return no.reason();
    }

    private Unlocked two() {
        return begun.with(SATO, SECOND, SampleSecrets.CHEAP);
    }

    @Test
    @DisplayName("each opens it by their own password, however the name is spelt, and by no other")
    void own() throws Exception {
        KeyRing ring = two().ring();
        assertThat(ring.unlock(YAMADA, FIRST, SampleSecrets.CHEAP).secrets()).isEqualTo(secrets);
        assertThat(ring.unlock(new Person("山田花子"), FIRST, SampleSecrets.CHEAP).secrets())
                .isEqualTo(secrets);
        assertThat(ring.unlock(SATO, SECOND, SampleSecrets.CHEAP).secrets()).isEqualTo(secrets);
        assertThat(why(ring, YAMADA, SECOND)).isEqualTo(Reason.WRONG);
        assertThat(why(ring, new Person("だれか"), FIRST)).isEqualTo(Reason.WRONG);
    }

    @Test
    @DisplayName("the same characters from another input method are the same password")
    void composed() throws Exception {
        KeyRing ring = begun.with(SATO, "が12345678".toCharArray(), SampleSecrets.CHEAP).ring();
        char[] decomposed = "か\u3099１２３４５６７８".toCharArray();
        assertThat(ring.unlock(SATO, decomposed, SampleSecrets.CHEAP).secrets()).isEqualTo(secrets);
    }

    @Test
    @DisplayName("who was removed opens nothing; the others go on")
    void removed() throws Exception {
        KeyRing ring = two().without(SATO).ring();
        assertThat(why(ring, SATO, SECOND)).isEqualTo(Reason.WRONG);
        assertThat(ring.unlock(YAMADA, FIRST, SampleSecrets.CHEAP).secrets()).isEqualTo(secrets);
        assertThat(new String(ring.written(), StandardCharsets.UTF_8)).doesNotContain("佐藤");
    }

    @Test
    @DisplayName("a changed password seals the same secrets; the old one opens nothing")
    void changed() throws Exception {
        KeyRing ring = begun.withPassword(FIRST, SECOND, SampleSecrets.CHEAP).ring();
        assertThat(ring.unlock(YAMADA, SECOND, SampleSecrets.CHEAP).secrets()).isEqualTo(secrets);
        assertThat(why(ring, YAMADA, FIRST)).isEqualTo(Reason.WRONG);
    }

    @Test
    @DisplayName("a cost that was raised is seen, and holds after sealing anew")
    void raised() throws Exception {
        PasswordCost dear = new PasswordCost(128, 2, 1);
        assertThat(begun.below(dear)).isTrue();
        assertThat(begun.below(SampleSecrets.CHEAP)).isFalse();
        assertThat(begun.withPassword(FIRST, FIRST, dear).below(dear)).isFalse();
    }

    @Test
    @DisplayName("the recovery code opens it; a new code ends the old one")
    void recovery() throws Exception {
        assertThat(begun.ring().recover(code, SATO).secrets()).isEqualTo(secrets);
        RecoveryCode next = RecoveryCode.random();
        KeyRing renewed = begun.withRecovery(next, SampleSecrets.CHEAP).ring();
        assertThat(renewed.recover(next, SATO).secrets()).isEqualTo(secrets);
        assertThat(
                        catchThrowableOfType(CannotEnter.class, () -> renewed.recover(code, SATO))
                                .reason())
                .isEqualTo(Reason.WRONG);
    }

    @Test
    @DisplayName("a new file key reaches everybody without their passwords; history's key stays")
    void rotated() throws Exception {
        OfficeSecrets coming = secrets.withNewFileKey();
        assertThat(coming.fileKey()).isNotEqualTo(secrets.fileKey());
        assertThat(coming.trailKey()).isEqualTo(secrets.trailKey());
        Unlocked both = two().withNext(coming);
        Unlocked sato = both.ring().unlock(SATO, SECOND, SampleSecrets.CHEAP);
        assertThat(sato.secrets()).isEqualTo(secrets);
        assertThat(sato.next()).isEqualTo(coming);
        KeyRing after = both.settled(true).ring();
        assertThat(after.unlock(SATO, SECOND, SampleSecrets.CHEAP).secrets()).isEqualTo(coming);
        assertThat(after.recover(code, SATO).secrets()).isEqualTo(coming);
        KeyRing stopped = both.settled(false).ring();
        assertThat(stopped.unlock(SATO, SECOND, SampleSecrets.CHEAP).secrets()).isEqualTo(secrets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"office\" : \"", "\"name\" : \"", "\"publicKey\" : \"MCowBQ"})
    @DisplayName("a ring that another hand changed stays shut, even by the right password")
    void tampered(String place) {
        String written = new String(two().ring().written(), StandardCharsets.UTF_8);
        // the last one in the file: another person's, so that the first one's own seal still opens
        int at = written.lastIndexOf(place) + place.length();
        String changed = written.substring(0, at) + "X" + written.substring(at + 1);
        KeyRing ring = KeyRing.read(changed.getBytes(StandardCharsets.UTF_8));
        assertThat(ring).isNotNull();
        assertThat(why(ring, YAMADA, FIRST)).isEqualTo(Reason.TAMPERED);
    }

    @Test
    @DisplayName("nothing that is written holds a password, a code or a secret in clear")
    void silent() {
        String written = new String(two().ring().written(), StandardCharsets.UTF_8);
        assertThat(written)
                .doesNotContain(new String(FIRST), new String(SECOND), code.code())
                .doesNotContain(new String(secrets.fileKey()))
                .doesNotContain(
                        java.util.Base64.getEncoder()
                                .encodeToString(secrets.bytes())
                                .substring(0, 24));
        assertThat(secrets + " " + code).isEqualTo("OfficeSecrets RecoveryCode");
    }

    @Test
    @DisplayName("a damaged ring is read from its copy; without either, nobody enters")
    void copies() throws Exception {
        KeyRingFile file = new KeyRingFile(folder);
        file.write(begun.ring());
        Files.writeString(folder.resolve(KeyRingFile.NAME), "{");
        assertThat(file.read().unlock(YAMADA, FIRST, SampleSecrets.CHEAP).secrets())
                .isEqualTo(secrets);
        Files.writeString(folder.resolve("office.keys.copy"), "");
        assertThat(catchThrowableOfType(CannotEnter.class, file::read).reason())
                .isEqualTo(Reason.UNREADABLE);
        assertThat(
                        catchThrowableOfType(
                                        CannotEnter.class,
                                        () -> new KeyRingFile(folder.resolve("none")).read())
                                .reason())
                .isEqualTo(Reason.NOT_BEGUN);
    }

    @Test
    @DisplayName("the ring is for its owner alone")
    void ownerOnly() throws Exception {
        new KeyRingFile(folder.resolve("office")).write(begun.ring());
        assertThat(Files.getPosixFilePermissions(folder.resolve("office")).toString())
                .doesNotContain("GROUP", "OTHERS");
        assertThat(
                        Files.getPosixFilePermissions(
                                        folder.resolve("office").resolve(KeyRingFile.NAME))
                                .toString())
                .doesNotContain("GROUP", "OTHERS", "EXECUTE");
    }

    @ParameterizedTest(name = "after {0} failures, {1} seconds later: {2} seconds to wait")
    @CsvSource({
        "0, 0, 0",
        "2, 0, 0",
        "3, 0, 2",
        "3, 1, 1",
        "3, 2, 0",
        "4, 0, 4",
        "8, 0, 64",
        "40, 0, 900",
        "40, 899, 1",
        "40, 900, 0",
        "5, -3600, 8"
    })
    @DisplayName("failures delay the next try, twice as long each time, never over a quarter hour")
    void delay(int failures, int later, int seconds) {
        Instant last = Instant.parse("2019-05-01T00:00:00Z");
        assertThat(
                        new Attempts.Failures(failures, last.toEpochMilli())
                                .waiting(last.plusSeconds(later)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    @DisplayName("the delay holds for the next process, and ends with a success")
    void attempts() throws Exception {
        Instant now = Instant.parse("2019-05-01T00:00:00Z");
        for (int i = 0; i < 3; i++) {
            new Attempts(folder).failed(SATO, now);
        }
        CannotEnter no =
                catchThrowableOfType(
                        CannotEnter.class, () -> new Attempts(folder).check(SATO, now));
        assertThat(no.reason()).isEqualTo(Reason.WAIT);
        assertThat(no.waiting()).isEqualTo(Duration.ofSeconds(2));
        new Attempts(folder).check(YAMADA, now);
        assertThat(new Attempts(folder).entered(SATO)).isEqualTo(3);
        new Attempts(folder).check(SATO, now);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1234567, false",
        "12345678, true",
        "aaaaaaaaaaaa, false",
        "abababababab, false",
        "𠮷𠮷野野家家の牛丼, true",
        "山田 花子, false",
        "ことりが三羽, false"
    })
    @DisplayName(
            "which passwords are taken: long enough, not the name, not one character over and over")
    void rule(String password, boolean taken) {
        assertThat(PasswordRule.takes(password.toCharArray(), YAMADA)).isEqualTo(taken);
    }

    @Test
    @DisplayName("a recovery code is read as people type it")
    void typed() {
        assertThat(RecoveryCode.typed(code.grouped())).contains(code);
        assertThat(RecoveryCode.typed(" " + code.grouped().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(RecoveryCode.typed(code.grouped().replace('0', 'O').replace('1', 'l')))
                .contains(code);
        assertThat(RecoveryCode.typed(code.code().substring(1))).isEmpty();
        assertThat(RecoveryCode.typed("U".repeat(32))).isEmpty();
    }
}
