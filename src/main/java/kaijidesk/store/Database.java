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
 * result cache returned stale answers; with two seconds to wait for each other, people who issue
 * letters on a busy machine were turned away.
 */
final class Database {
    private static final String SETTINGS =
            ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=FALSE;DATABASE_TO_LOWER=TRUE"
                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;CACHE_SIZE=131072"
                    // what acts enter lies in their rows: apart from them, each text costs a page
                    + ";MAX_LENGTH_INPLACE_LOB=4096";

    static {
        // no class outside this program's own is ever run by what stands in a database
        System.setProperty("h2.allowedClasses", "kaijidesk.none");
    }

    private Database() {}

    /**
     * Opens the office's file, or creates it where there is none. In this order: what lies there is
     * checked without a database; a copy is made when a migration is due; only then a database
     * opens it, and finds whether it holds what it held; then it is migrated.
     */
    static JdbcConnectionPool open(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        boolean existed = look(folder, secrets);
        Path stored = folder.toAbsolutePath().resolve(OfficeFile.NAME);
        return open(
                place(folder, OfficeFile.DATABASE, secrets, existed),
                password(secrets),
                connection -> check(connection, folder, secrets, existed),
                stored);
    }

    /**
     * Looks at what lies in a folder before a database may touch it.
     *
     * @return whether there is an office
     * @throws OfficeUnavailable when it can't be opened as it is
     */
    private static boolean look(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        Path stored = folder.toAbsolutePath().resolve(OfficeFile.NAME);
        if (!usable(folder)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        if (Files.exists(stored)) {
            Inside inside = inside(folder, secrets);
            if (inside.migrationDue()) {
                RescueCopy.make(folder, inside, secrets);
            }
            marked(folder, secrets);
            return true;
        }
        if (Mark.exists(folder)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.MISSING);
        }
        try {
            OwnerOnly.createFolders(folder);
        } catch (IOException e) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.NO_ACCESS);
        }
        return false;
    }

    /**
     * What stands in the file of an office that could be opened; nothing is written.
     *
     * @throws OfficeUnavailable when it couldn't
     */
    static Inside inside(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        Path stored = folder.toAbsolutePath().resolve(OfficeFile.NAME);
        try {
            // H2 would make an empty database of an empty file.
            if (!OfficeFile.opens(stored, secrets)) {
                throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
            }
            if (!Mark.asLeft(folder, secrets)) {
                throw new OfficeUnavailable(OfficeUnavailable.Reason.NOT_AS_LEFT);
            }
            Inside inside = Inside.of(stored, secrets);
            inside.check();
            return inside;
        } catch (IOException e) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.NO_ACCESS);
        }
    }

    /**
     * Opens a copy that lies in a folder of its own, as it is.
     *
     * @throws OfficeUnavailable when it couldn't be opened as an office
     */
    static JdbcConnectionPool copy(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        inside(folder, secrets);
        return beside(folder, secrets);
    }

    private static void marked(Path folder, OfficeSecrets secrets) throws OfficeUnavailable {
        try {
            Mark.opened(folder, secrets);
        } catch (IOException e) {
            throw new OfficeUnavailable(
                    DiskState.of(folder) == DiskState.FULL
                            ? OfficeUnavailable.Reason.NO_ROOM
                            : OfficeUnavailable.Reason.NO_ACCESS);
        }
    }

    /** Another look at an office that this program has open. */
    static JdbcConnectionPool beside(Path folder, OfficeSecrets secrets) {
        return JdbcConnectionPool.create(
                "jdbc:h2:" + place(folder, OfficeFile.DATABASE, secrets, false),
                "desk",
                password(secrets));
    }

    /** An empty office under another name, beside one. */
    static JdbcConnectionPool fresh(Path folder, String name, OfficeSecrets secrets)
            throws OfficeUnavailable {
        Path stored = file(folder, name);
        return open(
                place(folder, name, secrets, false),
                password(secrets),
                connection -> OwnerOnly.restrict(stored),
                stored);
    }

    private static String place(Path folder, String name, OfficeSecrets secrets, boolean existed) {
        return "async:"
                + folder.toAbsolutePath().resolve(name)
                + SETTINGS
                + (secrets.encrypted() ? ";CIPHER=AES" : "")
                + (existed ? ";IFEXISTS=TRUE" : "");
    }

    /** H2 takes the file's key and the user's password as two words. */
    private static String password(OfficeSecrets secrets) {
        return secrets.encrypted() ? new String(secrets.fileKey()) + " " : "";
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

    private static void check(
            Connection connection, Path folder, OfficeSecrets secrets, boolean existed)
            throws SQLException, IOException, OfficeUnavailable {
        Path stored = folder.toAbsolutePath().resolve(OfficeFile.NAME);
        if (!Files.isSameFile(stored, file(connection))) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.UNUSABLE_NAME);
        }
        if (!existed) {
            OwnerOnly.restrict(stored);
        } else if (!Migrations.present(connection)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.DAMAGED);
        } else if (!Mark.of(connection).reaches(folder, secrets)) {
            throw new OfficeUnavailable(OfficeUnavailable.Reason.NOT_AS_LEFT);
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
                            ? damagedOrFull(file)
                            : OfficeUnavailable.Reason.NO_ACCESS;
            default -> damagedOrFull(file);
        };
    }

    private static OfficeUnavailable.Reason damagedOrFull(Path file) {
        return DiskState.of(folderOf(file)) == DiskState.FULL
                ? OfficeUnavailable.Reason.NO_ROOM
                : OfficeUnavailable.Reason.DAMAGED;
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
