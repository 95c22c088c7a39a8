package kaijidesk.store;

import static kaijidesk.store.OfficeFileTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were an office, or never were one. */
class DamagedOfficeTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("office.mv.db");
    }

    @Test
    @DisplayName("an empty file is damaged, and is left as it is")
    void empty() throws Exception {
        fill();
        cut(0);

        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.DAMAGED);
        assertThat(Files.size(file())).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9})
    @DisplayName(
            "a file cut anywhere is damaged or, where only free room was lost, whole: never less")
    void cutAnywhere(double part) throws Exception {
        fill();
        List<String> rows = Tables.all(folder);
        cut(part);

        try {
            Store.open(folder, Tables.SECRETS).close();
        } catch (OfficeUnavailable e) {
            assertThat(e.reason()).isEqualTo(OfficeUnavailable.Reason.DAMAGED);
            return;
        }
        assertThat(Tables.all(folder)).isEqualTo(rows);
    }

    private void cut(double part) throws Exception {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate((long) (channel.size() * part));
        }
    }

    /** Cases, one commit each. */
    private void fill() throws Exception {
        Store store = Store.open(folder, Tables.SECRETS);
        for (int serial = 1; serial <= 10; serial++) {
            CaseNumber number = CaseNumber.of(2016, serial);
            store.transaction(office -> {
                office.profiles().keep(CaseFiles.PROFILE, "{}");
                office.cases().add(CaseFiles.full(number), CaseFiles.SHOWN, new byte[10_000]);
                return null;
            });
        }
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 10_000})
    @DisplayName("a file that is no office is damaged, and is left as it is")
    void noOffice(int size) throws Exception {
        byte[] other = "no database ".repeat(1000).substring(0, size).getBytes();
        Files.write(file(), other);

        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.DAMAGED);
        assertThat(Files.readAllBytes(file())).isEqualTo(other);
    }

    @Test
    @DisplayName("an empty database in an office's place is damaged: no office is begun in it")
    void emptyDatabase() throws Exception {
        String url = "jdbc:h2:" + folder.toAbsolutePath().resolve("office");
        String ours = ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        DriverManager.getConnection(url + ours, "desk", "").close();

        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.DAMAGED);
        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.DAMAGED);
    }

    @Test
    @DisplayName("both headers overwritten: damaged")
    void headerGone() throws Exception {
        Store.open(folder, Tables.SECRETS).close();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(8192), 0);
        }

        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.DAMAGED);
    }
}
