package kaijidesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs the numbered migrations once each, in order, and notices when one was changed after it ran.
 */
final class Migrations {
    /** In the order of their numbers; the code generator reads the same files. */
    static final List<String> FILES =
            List.of(
                    "V1__office.sql",
                    "V2__regime.sql",
                    "V3__profiles.sql",
                    "V4__mailroom.sql",
                    "V5__wording.sql",
                    "V6__letters.sql",
                    "V7__substitutes.sql",
                    "V8__print_runs.sql",
                    "V9__accounts.sql",
                    "V10__trail.sql",
                    "V11__purge.sql",
                    "V12__outbox.sql",
                    "V13__inbox.sql",
                    "V14__scans.sql",
                    "V15__originals.sql",
                    "V16__listing.sql",
                    "V17__letter_pieces.sql");

    private Migrations() {}

    /** Whether the database is an office. */
    static boolean present(Connection connection) throws SQLException {
        return exists(connection, "schema_history");
    }

    /** Whether there is such a table. */
    static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        }
    }

    static void run(Connection connection) throws SQLException, OfficeUnavailable {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists schema_history"
                            + " (file varchar(100) primary key, sha256 varchar(64) not null)");
            Map<String, String> done = done(statement);
            if (!FILES.containsAll(done.keySet())) {
                throw new OfficeUnavailable(OfficeUnavailable.Reason.OTHER_VERSION);
            }
            for (String file : FILES) {
                migrate(connection, statement, file, done.get(file));
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void migrate(
            Connection connection,
            Statement statement,
            String file,
            @org.jspecify.annotations.Nullable String ran)
            throws SQLException, OfficeUnavailable {
        String sql = text(file);
        String hash = sha256(sql);
        if (ran != null) {
            if (!ran.equals(hash)) {
                throw new OfficeUnavailable(OfficeUnavailable.Reason.OTHER_VERSION);
            }
            return;
        }
        statement.execute(sql);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into schema_history values (?, ?)")) {
            insert.setString(1, file);
            insert.setString(2, hash);
            insert.execute();
        }
    }

    private static Map<String, String> done(Statement statement) throws SQLException {
        Map<String, String> done = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("select file, sha256 from schema_history")) {
            while (rows.next()) {
                done.put(rows.getString(1), rows.getString(2));
            }
        }
        return done;
    }

    static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(Migrations.class.getResourceAsStream("migration/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a migration of the program can't be read", e);
        }
    }

    static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
