package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is the matter with an office's place on the disk, asked when something failed. */
public enum DiskState {
    /** Nothing that can be seen. */
    THERE,
    /** The folder or the file is gone: a stick was pulled out, a share isn't reached. */
    GONE,
    /** There is no room left. */
    FULL,
    /** It can be read, not written. */
    READ_ONLY;

    private static final long ROOM = 1 << 20;

    static DiskState of(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return GONE;
            }
            if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
                return FULL;
            }
            return Files.isWritable(folder) ? THERE : READ_ONLY;
        } catch (IOException e) {
            return GONE;
        }
    }
}
