package kaijidesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.access.DurableFile;
import kaijidesk.access.OwnerOnly;
import kaijidesk.regime.Tokyo;
import kaijidesk.trail.Anchor;
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

    /**
     * What the anchor that goes furthest says of the history as it is: a clock that was wrong once
     * must not hide the others. Without any, that it holds.
     */
    AnchorVerdict latest() {
        List<byte[]> all = new ArrayList<>();
        for (Path file : all()) {
            try {
                all.add(Files.readAllBytes(file));
            } catch (IOException e) {
                return AnchorVerdict.UNREADABLE;
            }
        }
        return all.stream()
                .max(Comparator.comparingLong(DailyAnchors::entries))
                .map(trail::check)
                .orElse(AnchorVerdict.HOLDS);
    }

    private static long entries(byte[] file) {
        return Anchor.read(file).map(Anchor::entries).orElse(Long.MAX_VALUE);
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
