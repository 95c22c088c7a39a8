package kaijidesk.store;

import static kaijidesk.store.OfficeFileTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check, back up, migrate, check, read. */
class OpeningOrderTest {
    @TempDir Path folder;

    @BeforeEach
    void begin() throws Exception {
        grow(3);
    }

    private void grow(int numbers) throws Exception {
        try (Store store = Store.open(folder, Tables.SECRETS)) {
            for (int i = 0; i < numbers; i++) {
                store.<Long, RuntimeException>transaction(each -> each.counters().next("cases"));
            }
        }
    }

    @Test
    @DisplayName("before a migration the file is copied as it is, and the copy can be restored")
    void rescue() throws Exception {
        Tables.change(folder, "drop table account");
        Tables.change(folder, "create table supervisor (person varchar(200) primary key)");
        Tables.change(folder, "delete from schema_history where file like 'V9%'");
        byte[] before = Files.readAllBytes(folder.resolve(OfficeFile.NAME));

        Store.open(folder, Tables.SECRETS).close();

        Path copy = folder.resolve("backups/office.before-V" + Migrations.FILES.size() + ".zip");
        assertThat(BackupFile.manifest(copy).version()).isEqualTo("V" + Migrations.FILES.size());
        Path back = folder.resolve("back");
        assertThat(BackupFile.unpack(copy, back, Progress.UNSEEN)).isTrue();
        assertThat(Files.readAllBytes(back.resolve(OfficeFile.NAME))).isEqualTo(before);
        Store.open(back, Tables.SECRETS).close();
        assertThat(Tables.query(back, "select last_number from counter where name = 'cases'"))
                .containsExactly("3");
    }

    @Test
    @DisplayName("without a migration nothing is copied")
    void nothingDue() throws Exception {
        grow(1);

        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    @DisplayName("an older copy in the file's place is noticed; with the younger one back it opens")
    void rolledBack() throws Exception {
        Path file = folder.resolve(OfficeFile.NAME);
        byte[] older = Files.readAllBytes(file);
        grow(1);
        byte[] younger = Files.readAllBytes(file);

        Files.write(file, older);
        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.NOT_AS_LEFT);
        Files.write(file, younger);
        Store.open(folder, Tables.SECRETS).close();

        Files.write(file, older);
        Mark.opened(folder, Tables.SECRETS);
        assertThat(refused(folder))
                .as("after a crash, by the numbers alone")
                .isEqualTo(OfficeUnavailable.Reason.NOT_AS_LEFT);
    }

    @Test
    @DisplayName("one changed byte anywhere in the closed file is noticed")
    void changedByte() throws Exception {
        Path file = folder.resolve(OfficeFile.NAME);
        byte[] whole = Files.readAllBytes(file);
        for (int part = 3; part < 9; part++) {
            byte[] other = whole.clone();
            other[whole.length / 10 * part] ^= 4;
            Files.write(file, other);
            assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.NOT_AS_LEFT);
        }
        Files.write(file, whole);
        Store.open(folder, Tables.SECRETS).close();
    }

    @Test
    @DisplayName("where the file is gone, no empty office is begun in its place")
    void gone() throws Exception {
        Path file = folder.resolve(OfficeFile.NAME);
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);

        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.MISSING);
        assertThat(file).doesNotExist();
        Files.write(file, content);
        Store.open(folder, Tables.SECRETS).close();
    }

    @Test
    @DisplayName("a mark that another hand wrote or cut says nothing: the file still opens")
    void otherMark() throws Exception {
        Path mark = folder.resolve("office.mark");
        String own = Files.readString(mark);
        for (String other :
                List.of("", "\0", "x y z", "999,999,,", own.replaceFirst("^\\d+", "999"))) {
            Files.writeString(mark, other);
            Store.open(folder, Tables.SECRETS).close();
            assertThat(Files.readString(mark)).startsWith("0,3,").hasSameSizeAs(own);
        }
    }

    @Test
    @DisplayName("when the folder goes while the office is open, nothing is said to be done")
    void removedWhileOpen() throws Exception {
        Store store = Store.open(folder, Tables.SECRETS);
        Path file = folder.resolve(OfficeFile.NAME);
        Path away = folder.resolve("away");
        Files.move(file, away);
        StoreFailure failure =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        StoreFailure.class,
                        () ->
                                store.<Long, RuntimeException>transaction(
                                        each -> each.counters().next("cases")));
        assertThat(failure.disk()).isEqualTo(DiskState.GONE);
        assertThat(failure.written()).isFalse();
        Files.move(away, file);
        long next =
                store.<Long, RuntimeException>transaction(each -> each.counters().next("cases"));
        assertThat(next).as("the one that failed left nothing").isEqualTo(4);
        store.close();
    }
}
