package kaijidesk.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a ring lies: {@code office.keys} and a copy beside it, since an office without its ring is
 * lost. Both say the same, so that a removed person's seal stays nowhere.
 */
public final class KeyRingFile {
    /** The ring's file. */
    public static final String NAME = "office.keys";

    private static final String COPY = "office.keys.copy";

    private final Path folder;

    /** In an office's folder. */
    public KeyRingFile(Path folder) {
        this.folder = folder;
    }

    /** Whether an office was begun here. */
    public boolean exists() {
        return Files.exists(folder.resolve(NAME)) || Files.exists(folder.resolve(COPY));
    }

    /**
     * Reads the ring, from its copy when the file is damaged.
     *
     * @throws CannotEnter when there is none, or neither can be read
     */
    public KeyRing read() throws CannotEnter {
        return all().getFirst();
    }

    /**
     * What can be read of the ring and its copy: one of them may have been damaged where only
     * opening it shows that.
     *
     * @throws CannotEnter when there is none, or neither can be read
     */
    public List<KeyRing> all() throws CannotEnter {
        if (!exists()) {
            throw new CannotEnter(CannotEnter.Reason.NOT_BEGUN);
        }
        List<KeyRing> rings =
                Stream.of(NAME, COPY).map(this::read).filter(Objects::nonNull).toList();
        if (rings.isEmpty()) {
            throw new CannotEnter(CannotEnter.Reason.UNREADABLE);
        }
        return rings;
    }

    /** The ring's bytes as a backup takes them: of that one which these secrets marked. */
    public Optional<byte[]> sound(OfficeSecrets secrets) throws CannotEnter {
        return all().stream()
                .filter(ring -> ring.markedBy(secrets))
                .findFirst()
                .map(KeyRing::written);
    }

    /** Whether both files say the same, so that neither has to be written anew. */
    public boolean whole() {
        try {
            return Files.mismatch(folder.resolve(NAME), folder.resolve(COPY)) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private @Nullable KeyRing read(String name) {
        try {
            return KeyRing.read(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Writes it; after a crash the old or the new ring is there, whole.
     *
     * @throws CannotEnter when the folder can't be written
     */
    public void write(KeyRing ring) throws CannotEnter {
        try {
            OwnerOnly.createFolders(folder);
            replace(COPY, ring.written());
            replace(NAME, ring.written());
        } catch (IOException e) {
            throw new CannotEnter(CannotEnter.Reason.NO_ACCESS);
        }
    }

    private void replace(String name, byte[] content) throws IOException {
        DurableFile.write(folder.resolve(name), content);
    }
}
