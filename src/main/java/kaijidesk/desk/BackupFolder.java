package kaijidesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaijidesk.store.BackupFile;
import kaijidesk.store.BadBackup;
import kaijidesk.store.Manifest;
import org.jspecify.annotations.Nullable;

/** Where an office keeps its own backups, which are turned over so that they stay few. */
record BackupFolder(Path folder) {
    /** What lies there, the latest first; what is no backup is left out. */
    List<SavedBackup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".zip"))
                    .flatMap(file -> readable(file).stream())
                    .sorted(Comparator.comparing(SavedBackup::moment).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Lets go of those that are too many or older than a purge, and of what was cut off while it
     * was written. Nothing else works there meanwhile.
     */
    void tidy(@Nullable Instant lastPurge) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var cut = Files.newDirectoryStream(folder, "*.zip.new")) {
            for (Path each : cut) {
                Files.deleteIfExists(each);
            }
        }
        List<SavedBackup> all = all();
        Set<Instant> kept =
                Rotation.kept(all.stream().map(SavedBackup::moment).toList(), lastPurge);
        for (SavedBackup each : all) {
            if (!kept.contains(each.moment())) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    private static Optional<SavedBackup> readable(Path file) {
        try {
            return Optional.of(saved(file, BackupFile.manifest(file)));
        } catch (BadBackup e) {
            return Optional.empty();
        }
    }

    static SavedBackup saved(Path file, Manifest manifest) {
        return new SavedBackup(file, manifest.moment(), file.toFile().length(), manifest.rows());
    }
}
