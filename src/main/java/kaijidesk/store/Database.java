package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.OwnerOnly;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The H2 file of an office, encrypted by its key. What its settings guard against was measured:
 * {@code WRITE_DELAY=0} keeps committed acts, {@code async:} survives an interrupted thread, the
 * result cache returned stale answers.
 */
final class Database {
    private static final String SETTINGS =
            ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;DATABASE_TO_LOWER=TRUE"
                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;CACHE_SIZE=131072"
                    // what acts enter lies in their rows: apart from them, each text costs a page
                    + ";MAX_LENGTH_INPLACE_LOB=4096";

    static {
        // no class outside this program's own is ever run by what stands in a database
        System.setProperty("h2.allowedClasses", "kaijidesk.none");
    }

    private Database() {}

    /**
     * Opens the office's file, or creates it where there is none. An existing file must hold an
     * office before anything is migrated: H2 opens a file cut in half as an empty database.
     */
    static JdbcConnectionPool open(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        return open(folder, OfficeFile.DATABASE, secrets);
    }

    /** The same under another name. */
    static JdbcConnectionPool open(Path folder, String name, OfficeSecrets secrets)
            throws OfficeUnavailable {
        String file = folder.toAbsolutePath().resolve(name).toString();
        Path stored = file(folder, name);
        boolean existed = Files.exists(stored);
        if (!usable(folder)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        try {
            // H2 would make an empty database of an empty file.
            if (existed && !OfficeFile.opens(stored, secrets)) {
                throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
            }
            OwnerOnly.createFolders(folder);
        } catch (IOException e) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.NO_ACCESS);
        }
        String place =
                "async:"
                        + file
                        + SETTINGS
                        + (secrets.encrypted() ? ";CIPHER=AES" : "")
                        + (existed ? ";IFEXISTS=TRUE" : "");
        // H2 takes the file's key and the user's password as two words
        String password = secrets.encrypted() ? new String(secrets.fileKey()) + " " : "";
        return open(place, password, connection -> check(connection, stored, existed), stored);
    }

    /** The file of such a name. */
    static Path file(Path folder, String name) {
        return Path.of(folder.toAbsolutePath().resolve(name) + ".mv.db");
    }

    /** Ends a database; plainly, without H2's own compaction. */
    static void shutdown(JdbcConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } finally {
            pool.dispose();
        }
    }

    /** An empty office that lives as long as its pool, and on no disk. */
    static JdbcConnectionPool inMemory() throws OfficeUnavailable {
        return open("mem:" + SETTINGS, "", connection -> {}, Path.of(""));
    }

    /** Looks at a database before anything is written to it. */
    private interface Check {
        void of(Connection connection) throws SQLException, IOException, OfficeUnavailable;
    }

    private static JdbcConnectionPool open(String place, String password, Check check, Path stored)
            throws OfficeUnavailable {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:" + place, "desk", password);
        try (Connection connection = pool.getConnection()) {
            check.of(connection);
            Migrations.run(connection);
            return pool;
        } catch (SQLException e) {
            pool.dispose();
            throw new OfficeUnavailable(reason(e, stored));
        } catch (IOException e) {
            // the database lies elsewhere, and nothing at all where it should
            pool.dispose();
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        } catch (OfficeUnavailable e) {
            pool.dispose();
            throw e;
        }
    }

    private static void check(Connection connection, Path stored, boolean existed)
            throws SQLException, IOException, OfficeUnavailable {
        if (!Files.isSameFile(stored, file(connection))) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        if (!existed) {
            OwnerOnly.restrict(stored);
        } else if (!Migrations.present(connection)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
        }
    }

    /** Whether an office can lie in such a folder. */
    static boolean usable(Path folder) {
        return literal(folder.toAbsolutePath().toString(), folder.getFileSystem().getSeparator());
    }

    /**
     * Whether H2 takes a path as it stands. What follows a semicolon it reads as settings, some of
     * which run commands; a backslash it reads as a slash, which on other systems than Windows
     * names another folder.
     */
    static boolean literal(String file, String separator) {
        return !file.contains(";") && (separator.equals("\\") || !file.contains("\\"));
    }

    /** The file that the database really lies in, as the database says. */
    private static Path file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database_path()")) {
            row.next();
            return Path.of(row.getString(1).replaceFirst("^async:", "") + ".mv.db");
        }
    }

    private static OfficeUnavailable.Reason reason(SQLException e, Path file) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> OfficeUnavailable.Reason.IN_USE;
            case ErrorCode.DATABASE_IS_READ_ONLY -> OfficeUnavailable.Reason.NO_ACCESS;
            // H2 fails like this on a file cut very short too, though nothing forbids reading it.
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                    Files.isReadable(file) && Files.isWritable(file)
                            ? OfficeUnavailable.Reason.DAMAGED
                            : OfficeUnavailable.Reason.NO_ACCESS;
            default -> OfficeUnavailable.Reason.DAMAGED;
        };
    }
}
