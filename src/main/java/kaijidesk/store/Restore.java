package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import kaijidesk.access.OfficeSecrets;

/** The steps of a restoration, in a folder of its own. */
public final class Restore {
    private Restore() {}

    /**
     * Lays out what a backup holds.
     *
     * @return false when it was stopped
     * @throws BadBackup when it was damaged since it was made
     */
    public static boolean unpack(Path backup, Path folder, Progress progress)
            throws IOException, BadBackup {
        return BackupFile.unpack(backup, folder, progress);
    }

    /**
     * Opens it, reads all of it and compares it with what the backup says.
     *
     * @throws BadBackup when it differs
     */
    public static void compare(Path backup, Path folder, OfficeSecrets secrets) throws BadBackup {
        Backup.compare(BackupFile.manifest(backup), folder, secrets);
    }

    /** Deletes a folder and what lies in it. */
    public static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
