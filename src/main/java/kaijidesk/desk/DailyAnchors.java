package kaijidesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.access.DurableFile;
import kaijidesk.access.OwnerOnly;
import kaijidesk.regime.Tokyo;
import kaijidesk.trail.AnchorVerdict;

/**
 * A signed anchor a day, in the office's folder: the latest one shows an older file in the place of
 * the office's (R6.05). Against who can write the folder, anchors are to be kept elsewhere too.
 */
final class DailyAnchors {
    private static final String FOLDER = "anchors";
    private static final String END = ".anchor";
    private static final int KEPT = 400;

    private final Path folder;
    private final TrailDesk trail;
    private final Clock clock;

    DailyAnchors(Path office, TrailDesk trail, Clock clock) {
        this.folder = office.resolve(FOLDER);
        this.trail = trail;
        this.clock = clock;
    }

    /** What the latest anchor says of the history as it is; without one, that it holds. */
    AnchorVerdict latest() {
        List<Path> all = all();
        if (all.isEmpty()) {
            return AnchorVerdict.HOLDS;
        }
        try {
            return trail.check(Files.readAllBytes(all.getLast()));
        } catch (IOException e) {
            return AnchorVerdict.UNREADABLE;
        }
    }

    /** Writes today's, unless it is there. A folder that can't be written is told of elsewhere. */
    void today() {
        Path file = folder.resolve(Tokyo.dayOf(clock.instant()) + END);
        if (Files.exists(file)) {
            return;
        }
        try {
            OwnerOnly.createFolders(folder);
            DurableFile.write(file, trail.anchored());
            List<Path> all = all();
            for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            return;
        }
    }

    private List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(END)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
