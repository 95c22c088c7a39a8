package kaijidesk.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that nobody but their owner may read: an office holds names and addresses. Only where the
 * system has such permissions; elsewhere the user's folder is the user's own anyway.
 */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the folders that aren't there yet; those that are stay as they are. */
    public static void createFolders(Path folder) throws IOException {
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
    public static void restrict(Path file) throws IOException {
        if (known(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Makes a file that isn't there yet; nobody else could read it at any moment. */
    public static void create(Path file) throws IOException {
        if (known(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Gives a file the permissions that another one has. */
    public static void copy(Path from, Path to) throws IOException {
        if (known(to)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static boolean known(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
