package kaijidesk.ui.scans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder into which a scanner writes. A file is taken once it no longer grows, and moved into a
 * folder beneath only when its pages are stored; one that can't be read is told of once and stays.
 */
final class WatchedFolder {
    /** Where files lie that were taken in. */
    static final String TAKEN = "taken";

    private final Path folder;
    private final Map<Path, Long> growing = new HashMap<>();
    private final Set<Path> begun = new HashSet<>();

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /** The files that are whole since the last look; never the same twice. */
    synchronized List<Path> look() throws IOException {
        List<Path> whole = new ArrayList<>();
        Map<Path, Long> sizes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
                    long size = Files.size(file);
                    sizes.put(file, size);
                    if (size > 0
                            && Long.valueOf(size).equals(growing.get(file))
                            && begun.add(file)) {
                        whole.add(file);
                    }
                }
            }
        }
        growing.clear();
        growing.putAll(sizes);
        begun.retainAll(sizes.keySet());
        return whole;
    }

    /** A file's pages are stored: it is moved away, beside one of its name if need be. */
    static void stored(Path file) {
        try {
            Path taken = file.resolveSibling(TAKEN);
            Files.createDirectories(taken);
            Path target = taken.resolve(file.getFileName());
            for (int more = 2; Files.exists(target); more++) {
                target = taken.resolve(more + "-" + file.getFileName());
            }
            Files.move(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
