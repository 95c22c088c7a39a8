package kaijidesk.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kaijidesk.fetch.CannotFetch.Why;

/**
 * Looks into a watched folder. A file is taken once its size and time were the same at two looks:
 * one that is still being written waits. Nothing but plain files named {@code *.eml} is touched.
 */
public final class FolderSource {
    private static final String DONE = "done";

    private final WatchedFolder folder;
    private final FetchSink sink;

    /** How each file was at the look before. */
    private final Map<Path, Seen> before = new HashMap<>();

    /** Files that were taken and stay where they are. */
    private final Map<Path, Seen> taken = new HashMap<>();

    private record Seen(long size, long changed) {}

    /** Looks into a folder for a sink. */
    public FolderSource(WatchedFolder folder, FetchSink sink) {
        this.folder = folder;
        this.sink = sink;
    }

    /**
     * Whether the folder is there, and how many mails lie in it.
     *
     * @throws CannotFetch when it isn't
     */
    public static int test(WatchedFolder folder) throws CannotFetch {
        return mails(folder).size();
    }

    /**
     * Takes the files that are whole.
     *
     * @return how many
     * @throws CannotFetch when the folder isn't there
     */
    public int look() throws CannotFetch {
        int done = 0;
        Map<Path, Seen> now = new HashMap<>();
        for (Path file : mails(folder)) {
            Seen seen = seen(file);
            if (seen == null || seen.equals(taken.get(file))) {
                continue;
            }
            now.put(file, seen);
            if (seen.equals(before.get(file)) && done < ImapSource.AT_ONCE && sink.goesOn()) {
                done += take(file, seen) ? 1 : 0;
            }
        }
        before.clear();
        before.putAll(now);
        return done;
    }

    private static List<Path> mails(WatchedFolder folder) throws CannotFetch {
        try (Stream<Path> files = Files.list(Path.of(folder.path()))) {
            return files.filter(FolderSource::mail).sorted().toList();
        } catch (IOException | InvalidPathException | SecurityException e) {
            throw new CannotFetch(Why.NO_FOLDER);
        }
    }

    private static boolean mail(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".eml")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static @org.jspecify.annotations.Nullable Seen seen(Path file) {
        try {
            BasicFileAttributes at =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Seen(at.size(), at.lastModifiedTime().toMillis());
        } catch (IOException gone) {
            return null;
        }
    }

    /** One that can't be read waits for the next look. */
    private boolean take(Path file, Seen seen) {
        try {
            sink.take(read(file, seen.size()), null, null);
            if (folder.move()) {
                move(file);
            } else {
                taken.put(file, seen);
            }
            return true;
        } catch (IOException locked) {
            return false;
        }
    }

    private static Fetched read(Path file, long size) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (size > ImapSource.MAX_BYTES) {
                return new Fetched(MailHead.of(in), size, null);
            }
            byte[] raw = in.readNBytes(ImapSource.MAX_BYTES);
            return new Fetched(raw, raw.length, null);
        }
    }

    /** Never over another file: two mails may bear the same name. */
    private static void move(Path file) throws IOException {
        Path done = Files.createDirectories(file.resolveSibling(DONE));
        String name = file.getFileName().toString();
        for (int i = 0; i < 1000; i++) {
            Path target = done.resolve(i == 0 ? name : i + "-" + name);
            try {
                Files.move(file, target);
                return;
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }
}
