package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * A backup of an office as it was before a migration: the way back when the migration turns out
 * wrong. Made while no database has the file open.
 */
final class RescueCopy {
    /** Where an office's own backups lie. */
    static final String FOLDER = "backups";

    private RescueCopy() {}

    /**
     * Makes it.
     *
     * @throws OfficeUnavailable when it can't be written: nothing is migrated then
     */
    static void make(Path folder, Inside inside, OfficeSecrets secrets) throws OfficeUnavailable {
        Path database = folder.resolve(OfficeFile.NAME);
        Path backups = folder.resolve(FOLDER);
        try {
            OwnerOnly.createFolders(backups);
            Manifest manifest =
                    new Manifest(
                            office(folder),
                            Files.getLastModifiedTime(database).toMillis(),
                            inside.version(),
                            Map.of(),
                            "",
                            BackupFile.sha256(database),
                            new byte[0]);
            BackupFile.write(
                    free(backups),
                    database,
                    ring(folder, secrets),
                    manifest.marked(secrets),
                    Progress.UNSEEN);
        } catch (IOException e) {
            throw OfficeUnavailable.at(folder);
        }
    }

    /** The key ring as a backup takes it; null where none was begun, or none is sound. */
    static byte @Nullable [] ring(Path folder, OfficeSecrets secrets) {
        try {
            return new KeyRingFile(folder).sound(secrets).orElse(null);
        } catch (CannotEnter e) {
            return null;
        }
    }

    /** One that another attempt left is never written over: it may be the better one. */
    private static Path free(Path backups) {
        String name = "office.before-V" + Migrations.FILES.size();
        Path copy = backups.resolve(name + ".zip");
        for (int i = 2; Files.exists(copy); i++) {
            copy = backups.resolve(name + "-" + i + ".zip");
        }
        return copy;
    }

    /** The office's name for itself, empty when it has no ring that can be read. */
    static String office(Path folder) {
        try {
            return new KeyRingFile(folder).read().office();
        } catch (CannotEnter e) {
            return "";
        }
    }
}
