package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.DurableFile;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.Unlocked;

/**
 * Changes the key of an office's file while no database has it open; {@link OfficeLock} is held.
 * Steps, each of which survives a crash: the ring bears both keys; the file is written anew under
 * the coming one beside the old file; it takes the old one's place; the ring bears the new key
 * only. Opening an office begins with {@link #settle}, which finds out how far it came.
 */
public final class FileKeys {
    private static final String COMING = "office.rekey";

    private final Path folder;
    private final KeyRingFile ringFile;

    /** In an office's folder. */
    public FileKeys(Path folder) {
        this.folder = folder;
        this.ringFile = new KeyRingFile(folder);
    }

    /**
     * Encrypts the file by a new key.
     *
     * @return the ring with the new key; the one given when it was stopped
     */
    public Unlocked rotate(Unlocked unlocked, Progress progress)
            throws CannotEnter, OfficeUnavailable {
        Unlocked settled = settle(unlocked);
        Unlocked both = settled.withNext(settled.secrets().withNewFileKey());
        ringFile.write(both.ring());
        return goOn(both, progress);
    }

    /** Ends what a crash left half done. */
    public Unlocked settle(Unlocked unlocked) throws CannotEnter, OfficeUnavailable {
        OfficeSecrets next = unlocked.next();
        if (next == null) {
            return unlocked;
        }
        if (!unlocked.secrets().encrypted()) {
            // an office that was begun before there were keys: nothing of it stays in clear
            return goOn(unlocked, Progress.UNSEEN);
        }
        try {
            boolean onNext = OfficeFile.opens(file(), next);
            if (!onNext && !OfficeFile.opens(file(), unlocked.secrets())) {
                // neither key may be thrown away before it is known which one the file bears
                throw new OfficeUnavailable(
                        Files.exists(file())
                                ? OfficeUnavailable.Reason.DAMAGED
                                : OfficeUnavailable.Reason.MISSING);
            }
            Files.deleteIfExists(folder.resolve(COMING));
            return settled(unlocked, onNext);
        } catch (IOException e) {
            throw OfficeUnavailable.at(folder);
        }
    }

    /**
     * Begins the ring of an office. A file that lies there in clear, from before there were keys,
     * is encrypted; that can be followed, not stopped.
     */
    public Unlocked begin(Unlocked begun, Progress progress) throws CannotEnter, OfficeUnavailable {
        if (!Database.usable(folder)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        ringFile.write(begun.ring());
        return goOn(
                begun,
                share -> {
                    progress.goesOn(share);
                    return true;
                });
    }

    private Unlocked goOn(Unlocked both, Progress progress) throws CannotEnter, OfficeUnavailable {
        OfficeSecrets next = both.next();
        if (next == null) {
            return both;
        }
        Path coming = folder.resolve(COMING);
        try {
            if (!OfficeFile.opens(file(), next)) {
                if (!OfficeFile.opens(file(), both.secrets())) {
                    throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
                }
                if (!OfficeFile.copy(file(), both.secrets(), coming, next, progress)) {
                    return settled(both, false);
                }
                Mark.opened(folder, both.secrets());
                DurableFile.move(coming, file());
            }
            return settled(both, true);
        } catch (IOException e) {
            throw OfficeUnavailable.at(folder);
        }
    }

    private Unlocked settled(Unlocked both, boolean onNext) throws CannotEnter {
        Unlocked settled = both.settled(onNext);
        ringFile.write(settled.ring());
        return settled;
    }

    private Path file() {
        return folder.resolve(OfficeFile.NAME);
    }
}
