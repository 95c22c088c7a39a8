package kaijidesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kaijidesk.access.OwnerOnly;

/**
 * Keeps an office to one desk, from before its key ring is read until after it was closed: H2's own
 * lock holds only while the database is open, and ring, mark and key changes lie outside of that.
 * The system lets go of it when a process dies.
 */
public final class OfficeLock implements AutoCloseable {
    private static final String NAME = "office.lock";

    private final FileChannel channel;

    private OfficeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws OfficeUnavailable when another desk has it, or the folder can't be written
     */
    public static OfficeLock take(Path folder) throws OfficeUnavailable {
        if (!Database.usable(folder)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        try {
            OwnerOnly.createFolders(folder);
            Path file = folder.resolve(NAME);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OwnerOnly.restrict(file);
            if (!locked(channel)) {
                channel.close();
                throw new OfficeUnavailable(OfficeUnavailable.Reason.IN_USE);
            }
            return new OfficeLock(channel);
        } catch (IOException e) {
            throw OfficeUnavailable.at(folder);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // this very program has it
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the system lets go of it at the latest when the program ends
            return;
        }
    }
}
