package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.SampleSecrets;
import kaijidesk.store.FileBytes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that an office leaves behind, byte by byte. */
@DisplayName("R6.02, R6.03: nothing of anybody lies in clear, and after a purge nowhere at all")
class NothingInClearTest {
    /** What is known of the first sample's people and trade, and of no other case. */
    private static final List<String> KNOWN =
            List.of(
                    "髙橋",
                    "たかはし",
                    "さくら",
                    "184-0004",
                    "小金井",
                    "美園町",
                    "090-0000-1001",
                    "sakura.t",
                    "yama_shoji",
                    "I-88001234",
                    "ノートパソコン",
                    "電源が入りません",
                    "発送前は動いていました",
                    "訴状に要る",
                    "123456789012");

    private static final List<String> PASSWORDS =
            List.of(
                    ClearSession.PASSWORD,
                    ClearSession.SECOND_PASSWORD,
                    ClearSession.NEW_PASSWORD,
                    ClearSession.WRONG_PASSWORD);

    @TempDir static Path place;

    private static Path folder;
    private static Path temp;
    private static List<String> secrets;

    @BeforeAll
    static void work() throws Exception {
        folder = place.resolve("office");
        temp = Files.createDirectory(place.resolve("temp"));
        secrets = new ArrayList<>(ClearSession.run(folder, temp, "work"));
        assertThat(secrets).hasSize(4).doesNotHaveDuplicates();
        secrets.addAll(PASSWORDS);
    }

    @Test
    @DisplayName("after days of work no file holds a name, a password, the recovery code or a key")
    void files() throws Exception {
        String inner = FileBytes.inner(folder, keys());
        assertThat(KNOWN).as("known inside").allMatch(text -> holds(inner, text));

        List<Path> files = files(place);
        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            List<String> all = new ArrayList<>(KNOWN);
            all.addAll(secrets);
            assertThat(all).as(file.toString()).noneMatch(text -> holds(bytes, text));
        }
        assertThat(secrets).as("not inside either").noneMatch(text -> holds(inner, text));
        for (Path file : files(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    @DisplayName("R6.03 after the purge of its case nothing of it is in the inner file either")
    void purged() throws Exception {
        Path copy = Files.createDirectory(place.resolve("purged"));
        for (Path file : files(folder)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        ClearSession.run(copy, temp, "purge");
        // the operator's records of the parties are the operator's: they go with the case here
        String inner = FileBytes.inner(copy, keys());
        assertThat(KNOWN).noneMatch(text -> holds(inner, text));
        for (Path file : files(temp)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(KNOWN).as(file.toString()).noneMatch(text -> holds(bytes, text));
        }
    }

    private OfficeSecrets keys() throws Exception {
        return new KeyRingFile(folder)
                .read()
                .unlock(
                        ClearSession.ADMIN,
                        ClearSession.NEW_PASSWORD.toCharArray(),
                        SampleSecrets.CHEAP)
                .secrets();
    }

    private static boolean holds(String bytes, String text) {
        return FileBytes.written(text).stream()
                .map(each -> new String(each, StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
