package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that nobody but their owner may read: an office holds names and addresses. Only where the
 * system has such permissions; elsewhere the user's folder is the user's own anyway.
 */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the folders that aren't there yet; those that are stay as they are. */
    static void createFolders(Path folder) throws IOException {
        if (known(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Takes a file's permissions from everybody else. */
    static void restrict(Path file) throws IOException {
        if (known(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Gives a file the permissions that another one has. */
    static void copy(Path from, Path to) throws IOException {
        if (known(to)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static boolean known(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
