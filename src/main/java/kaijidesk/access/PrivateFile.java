package kaijidesk.access;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what holds names and addresses, readable by its owner only where the system knows such.
 */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Writes a file, or writes it anew.
     *
     * @throws IOException when it can't be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        restrict(file);
        Files.write(file, content);
    }

    /**
     * Begins a file, or begins it anew, for what is too long to be held.
     *
     * @throws IOException when it can't be written
     */
    public static OutputStream begin(Path file) throws IOException {
        restrict(file);
        return Files.newOutputStream(file);
    }

    private static void restrict(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            OwnerOnly.restrict(file);
        } else if (!Files.exists(file)) {
            OwnerOnly.create(file);
        }
    }
}
