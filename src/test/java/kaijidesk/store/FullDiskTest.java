package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of 24 MB, where the system lets these tests mount one: else they are skipped. */
class FullDiskTest {
    @TempDir Path folder;
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()),
                "may mount no disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Test
    @DisplayName(
            "on a full disk an act is refused whole, all before it is kept, and with room it goes on")
    void full() throws Exception {
        Path office = disk.resolve("office");
        Store store = Store.open(office, Tables.SECRETS);
        store.transaction(each -> {
            each.profiles().keep(CaseFiles.PROFILE, "{}");
            return null;
        });
        int kept = 0;
        StoreFailure failure = null;
        while (failure == null && kept < 100) {
            CaseNumber number = CaseNumber.of(2016, kept + 1);
            failure =
                    catchThrowableOfType(
                            StoreFailure.class,
                            () ->
                                    store.transaction(each -> {
                                        byte[] mail = new byte[1_500_000];
                                        new java.util.Random().nextBytes(mail);
                                        each.cases()
                                                .add(CaseFiles.full(number), CaseFiles.SHOWN, mail);
                                        return null;
                                    }));
            kept += failure == null ? 1 : 0;
        }
        assertThat(failure).isNotNull();
        assertThat(failure.disk()).isEqualTo(DiskState.FULL);
        assertThat(failure.written()).isFalse();
        closeAnyhow(store);

        assertThat(reason(office)).isIn(null, OfficeUnavailable.Reason.NO_ROOM);
        assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
        try (Store again = Store.open(office, Tables.SECRETS)) {
            int there = again.transaction(each -> each.cases().all().size());
            assertThat(there).isEqualTo(kept);
            BadBackup bad =
                    catchThrowableOfType(
                            BadBackup.class,
                            () -> {
                                Files.write(disk.resolve("filling"), new byte[30_000_000]);
                                again.backup()
                                        .orElseThrow()
                                        .make(
                                                disk.resolve("one.zip"),
                                                Instant.EPOCH,
                                                Progress.UNSEEN);
                            });
            assertThat(bad.reason()).isEqualTo(BadBackup.Reason.NOT_WRITTEN);
            assertThat(disk.resolve("one.zip")).doesNotExist();
            assertThat(office.resolve("backups/.making")).doesNotExist();
        }
    }

    private static void closeAnyhow(Store store) {
        try {
            store.close();
        } catch (StoreFailure e) {
            assertThat(e.disk()).isEqualTo(DiskState.FULL);
        }
    }

    private static OfficeUnavailable.@org.jspecify.annotations.Nullable Reason reason(Path office) {
        try {
            Store.open(office, Tables.SECRETS).close();
            return null;
        } catch (OfficeUnavailable e) {
            return e.reason();
        } catch (StoreFailure e) {
            return OfficeUnavailable.Reason.NO_ROOM;
        }
    }
}
