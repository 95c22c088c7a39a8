package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import kaijidesk.access.OfficeSecrets;
import org.jspecify.annotations.Nullable;

/**
 * Where an open office lies.
 *
 * @param folder its folder
 * @param secrets as its key ring holds them
 * @param identity what the system calls its file, whatever its name; null where it has no such
 */
record Place(Path folder, OfficeSecrets secrets, @Nullable Object identity) {
    static Place of(Path folder, OfficeSecrets secrets) throws IOException {
        Path absolute = folder.toAbsolutePath();
        return new Place(absolute, secrets, identity(absolute.resolve(OfficeFile.NAME)));
    }

    /** Whether the file that was opened still lies there. */
    boolean there() {
        try {
            Object now = identity(folder.resolve(OfficeFile.NAME));
            return identity == null || identity.equals(now);
        } catch (IOException e) {
            return false;
        }
    }

    DiskState disk() {
        return there() ? DiskState.of(folder) : DiskState.GONE;
    }

    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
