package kaijidesk.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An office read whole: every row, and every document compared with its checksum.
 *
 * @param rows how many each table has
 * @param mark how far the office has come
 * @param version the last migration that ran
 * @param head the last entry's mark in the history's chain; empty when there is none
 */
public record Reading(Map<String, Long> rows, Mark mark, String version, String head) {
    private static final String HEAD = "trail_head";

    /** Rows in any order. */
    public Reading {
        rows = Map.copyOf(rows);
    }

    /**
     * Reads it.
     *
     * @throws SQLException when a page can't be read
     */
    static Reading of(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                rows.put(table, read(statement, table));
            }
            if (Migrations.exists(connection, Pieces.LETTERS.table().getName())) {
                letters(connection, statement);
            } else {
                // an office from before letters lay in pieces
                digests(statement, "select sha256, pdf from letter where length(sha256) = 64");
            }
            digests(
                    statement,
                    "select mail_sha256, raw from case_file join application_mail"
                            + " using (case_number) where length(mail_sha256) = 64");
            return new Reading(
                    rows, Mark.of(connection), version(statement), head(connection, statement));
        } catch (IOException e) {
            throw new SQLException(e.getClass().getSimpleName());
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' order by table_name")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static long read(Statement statement, String table) throws SQLException, IOException {
        statement.setFetchSize(100);
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            while (rows.next()) {
                count++;
                for (int column = 1; column <= columns; column++) {
                    read(rows, column, rows.getMetaData().getColumnType(column));
                }
            }
            return count;
        }
    }

    private static void read(ResultSet rows, int column, int type)
            throws SQLException, IOException {
        switch (type) {
            case Types.BLOB, Types.VARBINARY, Types.LONGVARBINARY, Types.BINARY -> {
                try (InputStream in = rows.getBinaryStream(column)) {
                    if (in != null) {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    }
                }
            }
            case Types.CLOB, Types.LONGVARCHAR -> {
                try (Reader in = rows.getCharacterStream(column)) {
                    if (in != null) {
                        in.transferTo(java.io.Writer.nullWriter());
                    }
                }
            }
            default -> rows.getString(column);
        }
    }

    /** H2 keeps no checksum of what stands in a page; these do of what is largest. */
    private static void digests(Statement statement, String query)
            throws SQLException, IOException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                check(rows.getString(1), rows.getBinaryStream(2));
            }
        }
    }

    private static void letters(Connection connection, Statement statement)
            throws SQLException, IOException {
        try (ResultSet rows =
                        statement.executeQuery(
                                "select sha256, letter_id from letter where length(sha256) = 64");
                PreparedStatement read = connection.prepareStatement(Pieces.LETTERS.query())) {
            while (rows.next()) {
                read.setString(1, rows.getString(2));
                ByteArrayOutputStream letter = new ByteArrayOutputStream();
                try (ResultSet pieces = read.executeQuery()) {
                    while (pieces.next()) {
                        letter.writeBytes(pieces.getBytes(1));
                    }
                }
                check(rows.getString(1), new ByteArrayInputStream(letter.toByteArray()));
            }
        }
    }

    private static void check(String sha256, InputStream document)
            throws SQLException, IOException {
        if (!sha256.equals(BackupFile.sha256(document))) {
            throw new SQLException("a document isn't what it was");
        }
    }

    private static String version(Statement statement) throws SQLException {
        List<String> files = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select file from schema_history")) {
            while (rows.next()) {
                files.add(rows.getString(1));
            }
        }
        return new Inside(List.of(), files).version();
    }

    private static String head(Connection connection, Statement statement) throws SQLException {
        if (!Migrations.exists(connection, HEAD)) {
            return "";
        }
        try (ResultSet row = statement.executeQuery("select mac from " + HEAD)) {
            return row.next() ? HexFormat.of().formatHex(row.getBytes(1)) : "";
        }
    }
}
