package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.03: the office's file is written anew without what was deleted")
class CompactionTest {
    private static final String NAME = "髙橋 さくら";
    private static final String LONG = "長い文章 " + "請求の理由を述べる。".repeat(400) + NAME;

    @TempDir Path folder;

    @Test
    @DisplayName(
            "R6.03: deleted texts are in no byte of the file afterwards, and every row is there")
    void gone() throws Exception {
        Store store = filled();
        store.transaction(office -> {
            office.shredder().shred(CaseNumber.of(2016, 1));
            return null;
        });
        assertThat(contains(NAME)).as("H2 itself keeps it").isTrue();
        assertThat(contains("\u0007PDFPDFPDF")).isTrue();

        List<String> rows = Tables.all(folder);
        long size = Files.size(file());
        List<Double> steps = new ArrayList<>();
        assertThat(
                        store.compact(share -> {
                            assertThat(share).isBetween(0.0, 1.0);
                            return steps.add(share);
                        }))
                .isTrue();

        assertThat(steps).isSorted().hasSizeGreaterThan(10);
        assertThat(contains(NAME)).isFalse();
        assertThat(contains("請求の理由")).isFalse();
        assertThat(contains("\u0007PDFPDFPDF")).isFalse();
        assertThat(Tables.all(folder)).isEqualTo(rows);
        assertThat(Files.size(file())).isLessThan(size);
        assertThat(folder).isDirectoryNotContaining("glob:**office.new*");
        assertThat(number(store)).as("numbers go on").isEqualTo(2);
        store.close();
        store = Store.open(folder, Tables.SECRETS);
        assertThat(number(store)).isEqualTo(3);
        store.close();
        assertThat(contains(NAME)).isFalse();
    }

    @Test
    @DisplayName("R6.03: ended by the user it changes nothing and leaves no file behind")
    void ended() throws Exception {
        Store store = filled();
        List<String> rows = Tables.all(folder);
        assertThat(store.compact(share -> share < 0.2)).isFalse();
        assertThat(folder).isDirectoryNotContaining("glob:**office.new*");
        assertThat(Tables.all(folder)).isEqualTo(rows);
        assertThat(number(store)).isEqualTo(2);
        store.close();
    }

    @Test
    @DisplayName("R6.02: the new file is its owner's alone, or as an administrator chose")
    void ownerOnly() throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Store store = filled();
        for (String chosen : List.of("rw-------", "rw-rw----")) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(chosen));
            assertThat(
                            store.compact(share -> {
                                Path fresh = folder.resolve("office.new.mv.db");
                                return !Files.exists(fresh)
                                        || permissions(fresh).equals("rw-------");
                            }))
                    .isTrue();
            assertThat(permissions(file())).isEqualTo(chosen);
        }
        store.close();
    }

    @Test
    @DisplayName("R6.03: provisions keep their numbers, and new ones get higher ones")
    void identities() throws Exception {
        Store store = filled();
        String insert =
                "insert into provision_record (case_number, provided_at, recipient_id, subject_id,"
                        + " items, basis) values ('K2016-000002', now(), 'a', 'b', 'NAME', 'R2.01')";
        Tables.change(folder, insert);
        Tables.change(folder, insert);
        Tables.change(folder, "delete from provision_record where provision_id = 2");
        assertThat(store.compact(share -> true)).isTrue();
        Tables.change(folder, insert);
        assertThat(Tables.query(folder, "select provision_id from provision_record order by 1"))
                .containsExactly("1", "3");
        store.close();
    }

    @Test
    @DisplayName("killed at any moment, the office opens with every row; no file is left over")
    void killed() throws Exception {
        filled().close();
        Store store = Store.open(folder, Tables.SECRETS);
        List<String> rows = Tables.all(folder);
        store.close();
        Random random = new Random(11);
        for (int i = 0; i < 8; i++) {
            Process other = CompactionHolder.start(folder);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
            other.destroyForcibly();
            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();

            store = Store.open(folder, Tables.SECRETS);
            assertThat(Tables.all(folder)).isEqualTo(rows);
            assertThat(folder).isDirectoryNotContaining("glob:**office.new*");
            store.close();
        }
    }

    /** Two cases, of which the first holds texts in rows, in large objects and in bytes. */
    private Store filled() throws Exception {
        Store store = Store.open(folder, Tables.SECRETS);
        store.<Object, RuntimeException>transaction(office -> {
            office.profiles().keep(CaseFiles.PROFILE, "{}");
            for (int i = 1; i <= 2; i++) {
                CaseNumber number = CaseNumber.of(2016, i);
                office.cases()
                        .add(CaseFiles.full(number), CaseFiles.SHOWN, new byte[] {1, 2, (byte) i});
            }
            return office.counters().next("held");
        });
        String of = " where case_number = 'K2016-000001'";
        Tables.change(folder, "update case_file set sender = '" + NAME + "'" + of);
        Tables.change(folder, "update finding set note = '" + LONG + "'" + of);
        Tables.change(
                folder,
                "update application_mail set raw = X'"
                        + java.util.HexFormat.of()
                                .formatHex(
                                        "\u0007PDFPDFPDF"
                                                .repeat(1000)
                                                .getBytes(StandardCharsets.UTF_8))
                        + "'"
                        + of);
        return store;
    }

    private static long number(Store store) {
        return store.<Long, RuntimeException>transaction(office -> office.counters().next("held"));
    }

    private boolean contains(String text) {
        return FileBytes.hold(folder, text);
    }

    private Path file() {
        return folder.resolve("office.mv.db");
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
