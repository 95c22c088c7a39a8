import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How busy other programs keep the machine, where the system says so (Linux). */
final class Others {
    /** From here on it would show in the figures. */
    private static final int MUCH = 5;

    /** Columns of /proc/stat's first line: idle, and waiting for a disk. */
    private static final List<Integer> IDLE = List.of(3, 4);

    /** Guests' time is in the users' already. */
    private static final int COLUMNS = 8;

    private final long all;
    private final long busy;
    private final long own;

    private Others(long all, long busy, long own) {
        this.all = all;
        this.busy = busy;
        this.own = own;
    }

    static Others now() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            long[] ticks =
                    ticks(lines.findFirst().orElseThrow().replaceFirst("^cpu +", ""), 0, COLUMNS);
            long idle = IDLE.stream().mapToLong(column -> ticks[column]).sum();
            long all = Arrays.stream(ticks).sum();
            // after the name in brackets; of this program and of the ended ones that it began
            String self = Files.readString(Path.of("/proc/self/stat")).replaceFirst(".*\\) . ", "");
            long own = Arrays.stream(ticks(self, 10, 4)).sum();
            return new Others(all, all - idle, own);
        } catch (IOException e) {
            return new Others(0, 0, 0);
        }
    }

    private static long[] ticks(String line, int from, int columns) {
        return Arrays.stream(line.split(" "))
                .skip(from)
                .limit(columns)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    /** Words for a caption: what others had of the processors since, if it was much. */
    String since() {
        Others now = now();
        long share =
                Math.round(
                        100.0 * (now.busy - busy - (now.own - own)) / Math.max(1, now.all - all));
        return share < MUCH
                ? ""
                : ", while other programs had " + share + " % of the processors (trust the ratios)";
    }
}
