package kaijidesk.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import kaijidesk.access.DurableFile;
import kaijidesk.access.OfficeSecrets;
import org.jspecify.annotations.Nullable;

/**
 * How far an office had come: numbers that only grow, and what its file was when it was closed.
 * They lie beside the file in {@code office.mark}, so that a file which lost its end or has a
 * damaged page, or an older copy in its place, is noticed before anybody works on it: H2 keeps no
 * checksum of what stands in a page. Who can write the folder can delete the mark; the history's
 * signed anchors are against them.
 *
 * @param entries of the history
 * @param numbers the running numbers given out, all together
 * @param sum SHA-256 of the closed file; empty while it is open, and after a crash
 */
record Mark(long entries, long numbers, String sum) {
    private static final String NAME = "office.mark";
    private static final String CHAINED = "trail_entry";
    private static final long LARGEST = 1L << 29;
    private static final String PURPOSE = "office mark";

    /** How far the office has come. */
    static Mark of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String history = Migrations.exists(connection, CHAINED) ? CHAINED : "history";
            return new Mark(
                    number(statement, "count(*)", history),
                    number(statement, "coalesce(sum(last_number), 0)", "counter"),
                    "");
        }
    }

    private static long number(Statement statement, String expression, String table)
            throws SQLException {
        try (ResultSet row = statement.executeQuery("select " + expression + " from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether there ever was an office. */
    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /**
     * Whether an office has come at least as far as the mark beside it says. A mark that somebody
     * else wrote says nothing.
     */
    boolean reaches(Path folder, OfficeSecrets secrets) throws IOException {
        Mark before = read(folder, secrets);
        return before == null || (entries >= before.entries && numbers >= before.numbers);
    }

    /** Whether it was come by between two others. */
    boolean between(Mark before, Mark after) {
        return before.entries <= entries
                && entries <= after.entries
                && before.numbers <= numbers
                && numbers <= after.numbers;
    }

    /**
     * Whether a closed file is the one that was closed. Very large ones are taken as they are:
     * reading them would take minutes.
     */
    static boolean asLeft(Path folder, OfficeSecrets secrets) throws IOException {
        Mark mark = read(folder, secrets);
        Path file = folder.resolve(OfficeFile.NAME);
        return mark == null
                || mark.sum.isEmpty()
                || Files.size(file) > LARGEST
                || mark.sum.equals(BackupFile.sha256(file));
    }

    /** From now on the file changes. */
    static void opened(Path folder, OfficeSecrets secrets) throws IOException {
        Mark mark = read(folder, secrets);
        if (mark != null) {
            mark.with("").write(folder, secrets);
        }
    }

    /** The same with the file as it is now, closed. */
    Mark closed(Path folder) throws IOException {
        Path file = folder.resolve(OfficeFile.NAME);
        return Files.size(file) > LARGEST ? this : with(BackupFile.sha256(file));
    }

    private Mark with(String other) {
        return new Mark(entries, numbers, other);
    }

    /** Lays it beside the file, unless it lies there already. */
    void write(Path folder, OfficeSecrets secrets) throws IOException {
        if (!equals(read(folder, secrets))) {
            String line = content() + "," + seal(secrets) + "\n";
            DurableFile.write(folder.resolve(NAME), line.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static @Nullable Mark read(Path folder, OfficeSecrets secrets) throws IOException {
        try {
            List<String> words =
                    List.of(Files.readString(folder.resolve(NAME)).strip().split(",", -1));
            Mark mark =
                    new Mark(
                            Long.parseLong(words.get(0)),
                            Long.parseLong(words.get(1)),
                            words.get(2));
            byte[] seal = words.get(3).getBytes(StandardCharsets.US_ASCII);
            return MessageDigest.isEqual(
                            mark.seal(secrets).getBytes(StandardCharsets.US_ASCII), seal)
                    ? mark
                    : null;
        } catch (NoSuchFileException
                | CharacterCodingException
                | NumberFormatException
                | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private String content() {
        return entries + "," + numbers + "," + sum;
    }

    private String seal(OfficeSecrets secrets) {
        byte[] content = content().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(secrets.mark(PURPOSE, content));
    }
}
