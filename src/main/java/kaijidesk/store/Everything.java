package kaijidesk.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaijidesk.access.DurableFile;
import kaijidesk.access.OwnerOnly;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * All of an office in open formats, for who leaves this program: a table each as CSV (UTF-8, as it
 * is stored), letters as PDF, mails as they came and scans as pictures, in one archive. Nothing of
 * it is encrypted.
 */
final class Everything {
    /** Where mails lie. */
    private static final String MAILS = "application_mail";

    /** Another office's people have no use for this one's password at its mail server. */
    private static final String SECRET = "mail_server";

    private final JdbcConnectionPool pool;
    private int file;

    Everything(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Writes it, as of one moment, for its owner alone.
     *
     * @return how many rows; -1 when it was stopped, and nothing is left then
     */
    long write(Path target, Progress progress) throws IOException, SQLException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        long rows;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fresh))) {
                rows = tables(connection, zip, progress);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
            if (rows >= 0) {
                DurableFile.force(fresh);
                DurableFile.move(fresh, target);
            }
            return rows;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private long tables(Connection connection, ZipOutputStream zip, Progress progress)
            throws IOException, SQLException {
        List<String> tables =
                TableCopy.tables(connection).stream().filter(each -> !SECRET.equals(each)).toList();
        long rows = 0;
        for (int i = 0; i < tables.size(); i++) {
            if (!progress.goesOn((double) i / tables.size())) {
                return -1;
            }
            rows +=
                    PieceFiles.of(tables.get(i))
                            ? new PieceFiles(connection).write(tables.get(i), zip)
                            : table(connection, tables.get(i), zip);
        }
        return rows;
    }

    /** What is bytes goes into files of their own, after the table that names them. */
    private long table(Connection connection, String table, ZipOutputStream zip)
            throws IOException, SQLException {
        List<byte[]> contents = new ArrayList<>();
        int first = file;
        long rows = 0;
        zip.putNextEntry(new ZipEntry("tables/" + table + ".csv"));
        try (Statement statement = connection.createStatement();
                ResultSet some = statement.executeQuery("select * from " + table)) {
            Writer text = new OutputStreamWriter(new Unclosed(zip), StandardCharsets.UTF_8);
            try (CsvWriter csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(heads(some.getMetaData()));
                while (some.next()) {
                    if (!secret(table, some)) {
                        csv.writeRecord(row(table, some, contents));
                        rows++;
                    }
                }
            }
        }
        zip.closeEntry();
        for (int i = 0; i < contents.size(); i++) {
            zip.putNextEntry(new ZipEntry(name(table, first + i + 1)));
            zip.write(contents.get(i));
            zip.closeEntry();
        }
        return rows;
    }

    /**
     * A password of another system is of no use to who leaves, and of much to who finds the file.
     */
    private static boolean secret(String table, ResultSet row) throws SQLException {
        if (!table.equals("office_setting")) {
            return false;
        }
        String name = row.getString("name");
        return name.startsWith("secret-") || name.startsWith(SettingTable.OPERATOR_DATABASE + "-");
    }

    private static List<String> heads(ResultSetMetaData columns) throws SQLException {
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            heads.add(columns.getColumnName(i));
        }
        return heads;
    }

    private List<String> row(String table, ResultSet some, List<byte[]> contents)
            throws SQLException {
        ResultSetMetaData columns = some.getMetaData();
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            byte[] bytes = columns.getColumnType(i) == Types.VARBINARY ? some.getBytes(i) : null;
            if (bytes != null) {
                contents.add(bytes);
                file++;
                cells.add(name(table, file));
            } else {
                String cell = some.getString(i);
                cells.add(cell == null ? "" : cell);
            }
        }
        return cells;
    }

    private static String name(String table, int number) {
        return "files/" + table + "-" + number + (table.equals(MAILS) ? ".eml" : ".bin");
    }
}
