package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A backup that lies somewhere.
 *
 * @param file where
 * @param moment the moment it shows the office at
 * @param bytes its size
 * @param rows how many rows each table has in it; none in a copy made before a migration
 */
public record SavedBackup(Path file, Instant moment, long bytes, Map<String, Long> rows) {
    /** Rows in any order. */
    public SavedBackup {
        rows = Map.copyOf(rows);
    }

    /** How many rows there are altogether. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
