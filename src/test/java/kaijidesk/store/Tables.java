package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.SampleSecrets;
import org.h2.jdbcx.JdbcConnectionPool;

/** An office's tables as they are, seen past the store; the office may be open in this program. */
public final class Tables {
    /** The secrets of every office in these tests that nobody signs in to. */
    public static final OfficeSecrets SECRETS = SampleSecrets.FIXED;

    private Tables() {}

    /**
     * Every row of every table, to be compared before and after; but for who came in, which every
     * command keeps.
     */
    public static List<String> all(Path office) {
        return query(office, "script simple nosettings").stream()
                .filter(line -> line.startsWith("INSERT INTO"))
                .filter(line -> !line.contains("\"trail_head\"") && !line.contains("'SIGN_IN'"))
                .toList();
    }

    /** The first column of a query. */
    public static List<String> query(Path office, String sql) {
        return with(
                office,
                statement -> {
                    List<String> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    }
                    return found;
                });
    }

    /** Changes something that no act would change. */
    public static void change(Path office, String sql) {
        with(office, statement -> statement.executeUpdate(sql));
    }

    /** What happens to the history whenever an office is opened. */
    public static void begin(Store store) {
        store.transaction(transaction -> {
            transaction.begin();
            return transaction;
        });
    }

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private static <T> T with(Path office, Work<T> work) {
        try {
            boolean begun = Files.exists(office.resolve(OfficeFile.NAME));
            JdbcConnectionPool pool =
                    begun ? Database.beside(office, SECRETS) : Database.open(office, SECRETS);
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                return work.with(statement);
            } finally {
                pool.dispose();
                Mark.opened(office, SECRETS);
            }
        } catch (IOException | SQLException | OfficeUnavailable e) {
            throw new IllegalStateException(e);
        }
    }
}
