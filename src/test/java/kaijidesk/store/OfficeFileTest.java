package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an office: what opens, what doesn't, and what is said about it. */
class OfficeFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("office.mv.db");
    }

    static OfficeUnavailable.Reason refused(Path office) {
        OfficeUnavailable refused =
                catchThrowableOfType(
                        OfficeUnavailable.class, () -> Store.open(office, Tables.SECRETS).close());
        assertThat(refused).as("the office must not open").isNotNull();
        assertThat(refused.getMessage()).doesNotContain(office.toString());
        assertThat(refused.getCause()).isNull();
        return refused.reason();
    }

    private static long count(Path office) throws Exception {
        Store store = Store.open(office, Tables.SECRETS);
        try {
            return store.<Long, RuntimeException>transaction(each -> each.counters().next("held"));
        } finally {
            store.close();
        }
    }

    @Test
    @DisplayName(
            "what was written is there when the office is opened again; only its mark lies beside it")
    void reopens() throws Exception {
        CaseNumber number = CaseNumber.of(2016, 1);
        Store store = Store.open(folder, Tables.SECRETS);
        store.transaction(office -> {
            office.profiles().keep(CaseFiles.PROFILE, "{}");
            office.cases().add(CaseFiles.full(number), CaseFiles.SHOWN, new byte[] {1, 2});
            return null;
        });
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file(), folder.resolve("office.mark"));
        }

        Store again = Store.open(folder, Tables.SECRETS);
        StoredCase found = again.transaction(office -> office.cases().find(number).orElseThrow());
        assertThat(found).isEqualTo(new StoredCase(CaseFiles.full(number), 1));
        again.close();
    }

    @Test
    @DisplayName(
            "an office that another program has open is in use; when that is killed, it opens with all it wrote")
    void otherProgram() throws Exception {
        Process holder = OfficeHolder.start(folder);
        try {
            assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.IN_USE);
        } finally {
            holder.destroyForcibly();
            assertThat(holder.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(count(folder)).isEqualTo(2);
    }

    @Test
    @DisplayName("a migration changed after the fact, or one not known yet: another version")
    void otherVersion() throws Exception {
        Store.open(folder, Tables.SECRETS).close();
        Tables.change(folder, "insert into schema_history values ('V999__later.sql', 'x')");
        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.OTHER_VERSION);

        Path second = folder.resolve("second");
        Store.open(second, Tables.SECRETS).close();
        Tables.change(second, "update schema_history set sha256 = 'x'");
        assertThat(refused(second)).isEqualTo(OfficeUnavailable.Reason.OTHER_VERSION);
    }

    @Test
    @DisplayName("where a file stands in the folder's place, or above it, there is no access")
    void fileInTheWay() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThat(refused(inTheWay)).isEqualTo(OfficeUnavailable.Reason.NO_ACCESS);
        assertThat(refused(inTheWay.resolve("office")))
                .isEqualTo(OfficeUnavailable.Reason.NO_ACCESS);
    }

    @Test
    @DisplayName(
            "a folder whose name the database would read as settings, or as another folder: refused, nothing made, nothing run")
    void unusableNames() throws Exception {
        Path script = Files.writeString(folder.resolve("run.sql"), "create table pwned (a int);");
        for (String name :
                new String[] {
                    "a;b",
                    "x;INIT=RUNSCRIPT FROM '" + script.getFileName() + "'\\;--",
                    "a\\b",
                    ";",
                    "below;x/office"
                }) {
            assumeFalse(File.separator.equals("\\"), "Windows has other such names");
            assertThat(refused(folder.resolve(name)))
                    .as(name)
                    .isEqualTo(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        assertThat(folder).isDirectoryContaining(script::equals);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    @DisplayName("on Windows a backslash parts folders, elsewhere it is part of a name")
    void backslash() {
        assertThat(Database.literal("C:\\desk\\office", "\\")).isTrue();
        assertThat(Database.literal("C:\\desk;x\\office", "\\")).isFalse();
        assertThat(Database.literal("/desk\\x/office", "/")).isFalse();
    }

    @Test
    @DisplayName("an office reached through a symbolic link lies where the link leads")
    void symbolicLink() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(count(link)).isEqualTo(1);
        assertThat(count(real)).isEqualTo(2);
    }

    @Test
    @DisplayName("R6.02 a new office can be read by its owner only; a folder that was there stays")
    void ownerOnly() throws Exception {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "no such permissions here");
        Path office = folder.resolve("new").resolve("office");
        Store.open(office, Tables.SECRETS).close();
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-x---"));
        Store.open(there, Tables.SECRETS).close();
        Path shared = there.resolve("office.mv.db");
        assertThat(permissions(shared)).isEqualTo("rw-------");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw----"));
        Store.open(there, Tables.SECRETS).close();

        assertThat(permissions(office)).isEqualTo("rwx------");
        assertThat(permissions(office.resolve("office.mv.db"))).isEqualTo("rw-------");
        assertThat(permissions(there)).isEqualTo("rwxr-x---");
        assertThat(permissions(shared)).as("what an administrator chose").isEqualTo("rw-rw----");
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    @DisplayName("a folder that may not be written to: no access (root may always write)")
    void noRights() throws Exception {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may always write");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.NO_ACCESS);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @DisplayName("a relative path, one with blanks, Japanese or what the database's URLs use")
    void paths() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        for (String name : new String[] {"普通 の事務所", "%41#?", "~x"}) {
            Path relative = here.relativize(folder.toAbsolutePath().resolve(name));
            assertThat(relative.isAbsolute()).isFalse();

            assertThat(count(relative)).as(name).isEqualTo(1);
            assertThat(count(relative)).as(name).isEqualTo(2);
            assertThat(folder.resolve(name).resolve("office.mv.db")).exists();
        }
    }
}
