package kaijidesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes what holds names and addresses, readable by its owner only where the system knows such.
 */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {}

    /**
     * Writes a file, or writes it anew.
     *
     * @throws IOException when it can't be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            if (Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(file, OWNER);
            } else if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
            }
        }
        Files.write(file, content);
    }
}
