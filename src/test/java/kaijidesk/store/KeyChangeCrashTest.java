package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kaijidesk.access.KeyRing;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.RecoveryCode;
import kaijidesk.access.SampleSecrets;
import kaijidesk.access.Unlocked;
import kaijidesk.cases.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of the office's key that ends anywhere leaves an office that opens by the password. */
class KeyChangeCrashTest {
    private static final Person PERSON = new Person("kanri");

    @TempDir Path folder;

    @BeforeEach
    void begin() throws Exception {
        new KeyRingFile(folder)
                .write(
                        KeyRing.begin(
                                        PERSON,
                                        password(),
                                        RecoveryCode.random(),
                                        SampleSecrets.CHEAP,
                                        Tables.SECRETS)
                                .ring());
        try (Store store = Store.open(folder, Tables.SECRETS)) {
            store.<Long, RuntimeException>transaction(office -> office.counters().next("cases"));
        }
        // more than one piece, so that there is a middle
        Tables.change(folder, "create table filling (a varchar)");
        Tables.change(
                folder,
                "insert into filling select random_uuid() || x from system_range(1, 90000)");
        Tables.change(folder, "drop table filling");
    }

    private static char[] password() {
        return "one for all tests".toCharArray();
    }

    private static Unlocked unlocked(Path folder) throws Exception {
        Unlocked unlocked =
                new KeyRingFile(folder).read().unlock(PERSON, password(), SampleSecrets.CHEAP);
        return new FileKeys(folder).settle(unlocked);
    }

    private OfficeSecrets opens() throws Exception {
        Unlocked settled = unlocked(folder);
        assertThat(settled.next()).as("one key only").isNull();
        assertThat(folder.resolve("office.rekey")).doesNotExist();
        try (Store store = Store.open(folder, settled.secrets())) {
            long next =
                    store.<Long, RuntimeException>transaction(
                            office -> office.counters().next("cases"));
            assertThat(next).as("what was written is there").isEqualTo(2);
        }
        return settled.secrets();
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.9})
    @DisplayName("thrown out of the middle of the copy: the old key goes on")
    void thrown(double moment) throws Exception {
        Unlocked before = unlocked(folder);
        try {
            new FileKeys(folder)
                    .rotate(
                            before,
                            share -> {
                                if (share >= moment) {
                                    throw new Crash();
                                }
                                return true;
                            });
        } catch (Crash e) {
            assertThat(opens()).isEqualTo(Tables.SECRETS);
            return;
        }
        assertThat(opens()).as("it was done before that moment").isNotEqualTo(Tables.SECRETS);
    }

    @Test
    @DisplayName("the ring written, the file not; the file moved, the ring not: both are settled")
    void betweenSteps() throws Exception {
        Unlocked before = unlocked(folder);
        Unlocked both = before.withNext(before.secrets().withNewFileKey());
        new KeyRingFile(folder).write(both.ring());
        Path file = folder.resolve(OfficeFile.NAME);
        Path coming = folder.resolve("office.rekey");
        assertThat(OfficeFile.copy(file, before.secrets(), coming, both.next(), Progress.UNSEEN))
                .isTrue();
        byte[] old = Files.readAllBytes(file);
        byte[] mark = Files.readAllBytes(folder.resolve("office.mark"));
        byte[] fresh = Files.readAllBytes(coming);
        byte[] ring = Files.readAllBytes(folder.resolve(KeyRingFile.NAME));

        assertThat(opens()).as("copied, not moved").isEqualTo(Tables.SECRETS);

        Files.write(file, fresh);
        Files.write(folder.resolve(KeyRingFile.NAME), ring);
        Files.write(folder.resolve("office.mark"), mark);
        Mark.opened(folder, Tables.SECRETS);
        assertThat(opens()).as("moved, the ring not settled").isEqualTo(both.next());
        assertThat(old).isNotEqualTo(fresh);
    }

    @Test
    @DisplayName("killed at any moment, ten times over: it opens, and what was written is there")
    void killed() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve(OfficeFile.NAME));
        List<String> names = List.of(KeyRingFile.NAME, "office.keys.copy", "office.mark");
        Path kept = Files.createDirectory(folder.resolve("kept"));
        for (String name : names) {
            Files.copy(folder.resolve(name), kept.resolve(name));
        }
        for (int i = 0; i < 10; i++) {
            Process changer = changer();
            changer.waitFor(i * 6L, TimeUnit.MILLISECONDS);
            changer.destroyForcibly().waitFor();
            opens();
            Files.write(folder.resolve(OfficeFile.NAME), whole);
            for (String name : names) {
                Files.write(folder.resolve(name), Files.readAllBytes(kept.resolve(name)));
            }
        }
    }

    private Process changer() throws Exception {
        Process changer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KeyChangeCrashTest.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(changer.getInputStream().read()).isEqualTo('!');
        return changer;
    }

    /** In the other program: says so and changes the key. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Unlocked before = unlocked(folder);
        System.out.print('!');
        System.out.flush();
        new FileKeys(folder).rotate(before, Progress.UNSEEN);
        Thread.currentThread().join();
    }
}
