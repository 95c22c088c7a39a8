package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.cases.CaseNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of an open office, and what is restored from them. */
class BackupTest {
    private static final Instant NOW = Instant.parse("2026-07-14T03:00:00Z");

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = Store.open(folder, Tables.SECRETS);
        store.transaction(office -> {
            office.profiles().keep(CaseFiles.PROFILE, "{}");
            office.cases()
                    .add(
                            CaseFiles.full(CaseNumber.of(2016, 1)),
                            CaseFiles.SHOWN,
                            new byte[2_000_000]);
            return null;
        });
        // the samples' is of another mail
        Tables.change(folder, "update case_file set mail_sha256 = ''");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path target() {
        return elsewhere.resolve("one.zip");
    }

    private Backup backup() {
        return store.backup().orElseThrow();
    }

    private static BadBackup.Reason bad(ThrowingCallable work) {
        BadBackup bad = catchThrowableOfType(BadBackup.class, work);
        assertThat(bad).as("must be refused").isNotNull();
        return bad.reason();
    }

    @Test
    @DisplayName("a backup made while others write holds whole transactions, and restores to them")
    void whileWriting() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!stop.get()) {
                                store.<Long, RuntimeException>transaction(each -> {
                                    each.counters().next("left");
                                    return each.counters().next("right");
                                });
                            }
                        });
        Manifest manifest;
        try {
            manifest = backup().make(target(), NOW, Progress.UNSEEN);
        } finally {
            stop.set(true);
            writer.join();
        }

        assertThat(manifest).isNotNull();
        assertThat(manifest.moment()).isEqualTo(NOW);
        assertThat(manifest.rows()).containsEntry("case_file", 1L);
        Path back = elsewhere.resolve("back");
        assertThat(BackupFile.unpack(target(), back, Progress.UNSEEN)).isTrue();
        Backup.compare(manifest, back, Tables.SECRETS);
        assertThat(
                        Tables.query(
                                back,
                                "select count(distinct last_number) from counter"
                                        + " where name in ('left', 'right')"))
                .containsExactly("1");
        assertThat(Tables.query(back, "select octet_length(raw) from application_mail"))
                .containsExactly("2000000");
    }

    @Test
    @DisplayName("the backup is proven by restoring it; nothing of that stays")
    void proven() throws Exception {
        Manifest made = backup().make(target(), NOW, Progress.UNSEEN);

        assertThat(backup().prove(target(), Progress.UNSEEN)).isEqualTo(made);
        assertThat(Files.list(folder.resolve("backups"))).isEmpty();
        assertThat(Files.list(elsewhere)).containsExactly(target());
    }

    @Test
    @DisplayName("a backup that was changed in any piece proves nothing")
    void changed() throws Exception {
        backup().make(target(), NOW, Progress.UNSEEN);
        byte[] whole = Files.readAllBytes(target());
        for (int i = 1; i < 20; i++) {
            int at = (int) ((long) whole.length * i / 20);
            byte[] other = whole.clone();
            other[at] ^= 1;
            Files.write(target(), other);
            bad(() -> backup().prove(target(), Progress.UNSEEN));
        }
        for (double part : new double[] {0, 0.1, 0.5, 0.9}) {
            Files.write(target(), whole);
            try (FileChannel channel = FileChannel.open(target(), StandardOpenOption.WRITE)) {
                channel.truncate((long) (whole.length * part));
            }
            bad(() -> backup().prove(target(), Progress.UNSEEN));
        }
    }

    @Test
    @DisplayName("what is no backup, or another office's, says so")
    void noBackup() throws Exception {
        assertThat(bad(() -> backup().prove(target(), Progress.UNSEEN)))
                .isEqualTo(BadBackup.Reason.NO_FILE);
        Files.writeString(target(), "no zip");
        assertThat(bad(() -> backup().prove(target(), Progress.UNSEEN)))
                .isEqualTo(BadBackup.Reason.NO_BACKUP);

        OfficeSecrets others = OfficeSecrets.random();
        try (Store other = Store.open(elsewhere.resolve("other"), others)) {
            other.backup().orElseThrow().make(target(), NOW, Progress.UNSEEN);
        }
        assertThat(bad(() -> backup().prove(target(), Progress.UNSEEN)))
                .isEqualTo(BadBackup.Reason.UNLIKE);
    }

    @Test
    @DisplayName("stopped at any moment, no file is left, and an older one stays")
    void stopped() throws Exception {
        Manifest first = backup().make(target(), NOW, Progress.UNSEEN);
        for (double moment : new double[] {0, 0.5, 0.72, 0.95}) {
            assertThat(backup().make(target(), NOW.plusSeconds(9), share -> share <= moment))
                    .isNull();
            assertThat(BackupFile.manifest(target())).isEqualTo(first);
        }
        assertThat(Files.list(elsewhere)).containsExactly(target());
        assertThat(Files.list(folder.resolve("backups"))).isEmpty();
    }

    @Test
    @DisplayName("a place that can't be written to is told; the office goes on")
    void noPlace() throws Exception {
        assertThat(
                        bad(() ->
                                backup().make(
                                                elsewhere.resolve("none/one.zip"),
                                                NOW,
                                                Progress.UNSEEN)))
                .isEqualTo(BadBackup.Reason.NOT_WRITTEN);
        store.<Long, RuntimeException>transaction(each -> each.counters().next("left"));
    }

    @Test
    @DisplayName(
            "a damaged page of the closed office is noticed when it is opened, wherever it lies")
    void damagedPage() throws Exception {
        store.close();
        Path file = folder.resolve(OfficeFile.NAME);
        byte[] whole = Files.readAllBytes(file);
        int pages = whole.length / 4096;
        for (int page = 2; page < pages; page += pages / 10) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(4096), page * 4096L);
            }
            assertThat(OfficeFileTest.refused(folder))
                    .isEqualTo(OfficeUnavailable.Reason.NOT_AS_LEFT);
            Files.write(file, whole);
        }
        store = Store.open(folder, Tables.SECRETS);
    }

    @Test
    @DisplayName("a document that isn't what it was is found by reading all of the office")
    void damagedDocument() throws Exception {
        assertThat(backup().read().rows()).containsEntry("case_file", 1L);
        Tables.change(folder, "update case_file set mail_sha256 = '" + "ab".repeat(32) + "'");

        assertThat(bad(() -> backup().read())).isEqualTo(BadBackup.Reason.DAMAGED);
        assertThat(bad(() -> backup().make(target(), NOW, Progress.UNSEEN)))
                .as("nothing is backed up in the place of what was whole")
                .isEqualTo(BadBackup.Reason.DAMAGED);
        assertThat(target()).doesNotExist();
    }
}
