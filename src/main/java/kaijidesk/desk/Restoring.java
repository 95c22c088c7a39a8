package kaijidesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoublePredicate;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.DurableFile;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.OwnerOnly;
import kaijidesk.access.PasswordCost;
import kaijidesk.cases.Person;
import kaijidesk.store.BadBackup;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Restore;

/**
 * Restores an office from a backup, into a folder that has none. All of it happens beside; only
 * what was opened and compared takes its place, and nothing stays of what failed.
 */
final class Restoring {
    private static final String BESIDE = ".restoring";

    /** What makes a folder an office's; the mark first, the ring last: between them it is shut. */
    private static final List<String> FILES =
            List.of(
                    "office.mark",
                    "anchors",
                    "backups",
                    "office.mv.db",
                    "office.keys.copy",
                    "office.keys");

    private final Path folder;
    private final PasswordCost cost;

    Restoring(Path folder, PasswordCost cost) {
        this.folder = folder;
        this.cost = cost;
    }

    /** Opens what was restored, and asks whether who restores it may. */
    interface Entry {
        /** In a folder of its own. */
        void into(Path office) throws CannotEnter, OfficeUnavailable;
    }

    boolean from(Path backup, Person person, char[] password, DoublePredicate progress, Entry entry)
            throws CannotBackUp, CannotEnter, OfficeUnavailable {
        if (FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            throw new CannotBackUp(BadBackup.Reason.NOT_EMPTY);
        }
        boolean fresh = !Files.exists(folder);
        Path beside = folder.resolve(BESIDE);
        try {
            OwnerOnly.createFolders(folder);
            Restore.clear(beside);
            if (!Restore.unpack(backup, beside, progress::test)) {
                return false;
            }
            OfficeSecrets secrets =
                    new KeyRingFile(beside).read().unlock(person, password, cost).secrets();
            Restore.compare(backup, beside, secrets);
            entry.into(beside);
            for (String name : FILES) {
                if (Files.exists(beside.resolve(name))) {
                    DurableFile.move(beside.resolve(name), folder.resolve(name));
                }
            }
            return true;
        } catch (BadBackup e) {
            throw new CannotBackUp(e.reason());
        } catch (IOException e) {
            throw new CannotBackUp(BadBackup.Reason.NOT_WRITTEN);
        } finally {
            clearAway(beside, fresh);
        }
    }

    private void clearAway(Path beside, boolean fresh) {
        try {
            Restore.clear(beside);
            if (fresh && Files.isDirectory(folder)) {
                try (var left = Files.list(folder)) {
                    if (left.findAny().isPresent()) {
                        return;
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            // what is left is encrypted, and the next attempt clears it
            return;
        }
    }
}
