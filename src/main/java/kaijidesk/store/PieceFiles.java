package kaijidesk.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Letters, mails and pictures of scanned pages as files, put together from their pieces one by one:
 * all of them would be too much for the memory.
 */
final class PieceFiles {
    /** By the table of the pieces, a query for the owners and the names of their files. */
    private static final Map<String, String> NAMES =
            Map.of(
                    Pieces.LETTERS.table().getName(),
                    "select letter_id, 'letter-' || letter_id || '.pdf' from letter"
                            + " order by letter_id",
                    Pieces.MAILS.table().getName(),
                    "select mail_no, 'inbox_mail-' || mail_no || '.eml' from inbox_mail"
                            + " order by mail_no",
                    Pieces.SCANS.table().getName(),
                    "select scan_id, 'scan-' || scan_id || case media_type when 'image/png'"
                            + " then '.png' else '.jpg' end from scan_page order by scan_id");

    private final Connection connection;

    PieceFiles(Connection connection) {
        this.connection = connection;
    }

    /** Whether a table holds pieces. */
    static boolean of(String table) {
        return NAMES.containsKey(table);
    }

    /**
     * Writes the files of a table's pieces; none for an owner who has none any more.
     *
     * @return how many pieces
     */
    long write(String table, ZipOutputStream zip) throws IOException, SQLException {
        Pieces<?, ?> pieces =
                Pieces.ALL.stream()
                        .filter(each -> each.table().getName().equals(table))
                        .findFirst()
                        .orElseThrow();
        long count = 0;
        try (PreparedStatement read = connection.prepareStatement(pieces.query())) {
            for (Map.Entry<Object, String> file : files(table).entrySet()) {
                read.setObject(1, file.getKey());
                try (ResultSet some = read.executeQuery()) {
                    boolean more = some.next();
                    if (more) {
                        zip.putNextEntry(new ZipEntry("files/" + file.getValue()));
                    }
                    for (; more; more = some.next()) {
                        zip.write(some.getBytes(1));
                        count++;
                    }
                    zip.closeEntry();
                }
            }
        }
        return count;
    }

    private Map<Object, String> files(String table) throws SQLException {
        Map<Object, String> files = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NAMES.get(table))) {
            while (rows.next()) {
                files.put(rows.getObject(1), rows.getString(2));
            }
        }
        return files;
    }
}
