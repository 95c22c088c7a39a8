package kaijidesk.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The pictures of scanned pages as files, put together from their pieces one by one: all of them
 * would be too much for the memory.
 */
final class ScanPictures {
    /** The table that holds the pieces. */
    static final String TABLE = "scan_chunk";

    private final Connection connection;

    private record Page(String id, String ending) {}

    ScanPictures(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes them.
     *
     * @return how many pieces
     */
    long write(ZipOutputStream zip) throws IOException, SQLException {
        long pieces = 0;
        String query = "select content from scan_chunk where scan_id = ? order by part";
        try (PreparedStatement read = connection.prepareStatement(query)) {
            for (Page page : pages()) {
                zip.putNextEntry(new ZipEntry("files/scan-" + page.id() + page.ending()));
                read.setString(1, page.id());
                try (ResultSet some = read.executeQuery()) {
                    while (some.next()) {
                        zip.write(some.getBytes(1));
                        pieces++;
                    }
                }
                zip.closeEntry();
            }
        }
        return pieces;
    }

    private List<Page> pages() throws SQLException {
        List<Page> pages = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select scan_id, media_type from scan_page"
                                        + " where size > 0 order by scan_id")) {
            while (rows.next()) {
                boolean png = rows.getString(2).equals("image/png");
                pages.add(new Page(rows.getString(1), png ? ".png" : ".jpg"));
            }
        }
        return pages;
    }
}
