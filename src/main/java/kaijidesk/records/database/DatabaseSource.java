package kaijidesk.records.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import kaijidesk.records.Cursor;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.RecordsFile;
import kaijidesk.records.RecordsSource;
import kaijidesk.records.Stopped;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.records.UnreadableRecords.Why;
import org.jspecify.annotations.Nullable;

/**
 * The operator's database, open for reading. What fails is told by its kind and the database's own
 * code: its words may hold data, or the password.
 */
public final class DatabaseSource implements RecordsSource, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OperatorDatabase database;
    private final Duration limit;
    private final Waiting waiting = new Waiting();
    private @Nullable Connection connection;

    /**
     * A source that isn't connected yet.
     *
     * @param limit how long one answer may take
     */
    public DatabaseSource(OperatorDatabase database, Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    /**
     * Whether address and queries could be asked at all; asks nobody.
     *
     * @throws UnreadableRecords when not
     */
    public static void check(OperatorDatabase database) throws UnreadableRecords {
        DatabaseAddress.checked(database.address());
        for (RecordsFile table : RecordsFile.values()) {
            QueryCheck.checked(table, database.query(table));
        }
    }

    @Override
    public Cursor open(RecordsFile table, ReadProgress progress) throws UnreadableRecords, Stopped {
        return open(table, progress, 0);
    }

    /** Opens a query of which only the first rows matter; all of them for 0. */
    QueryCursor open(RecordsFile table, ReadProgress progress, int most)
            throws UnreadableRecords, Stopped {
        check(database);
        Waiting.Asked asked = () -> progress.ask(0, -1);
        Connection open = connected(asked);
        try {
            PreparedStatement statement =
                    waiting.until(
                            PATIENCE, asked, () -> prepared(open, database.query(table), most));
            return new QueryCursor(table, statement, waiting, limit, progress);
        } catch (SQLException e) {
            throw answer(table, e);
        }
    }

    private static PreparedStatement prepared(Connection open, String query, int most)
            throws SQLException {
        PreparedStatement statement =
                open.prepareStatement(
                        query, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(QueryCursor.AT_ONCE);
        statement.setMaxRows(most);
        return statement;
    }

    private Connection connected(Waiting.Asked asked) throws UnreadableRecords, Stopped {
        if (connection != null) {
            return connection;
        }
        String address = DatabaseAddress.checked(database.address());
        try {
            DriverManager.getDriver(address);
        } catch (SQLException e) {
            throw new UnreadableRecords(Why.DATABASE_DRIVER, "", "");
        }
        try {
            connection = waiting.until(PATIENCE, asked, () -> connect(address));
            return connection;
        } catch (SQLException e) {
            String state = state(e);
            throw new UnreadableRecords(
                    state.startsWith("28") ? Why.DATABASE_LOGIN : Why.DATABASE_AWAY, "", state);
        }
    }

    private Connection connect(String address) throws SQLException {
        Connection open =
                DriverManager.getConnection(
                        address, DatabaseAddress.properties(database, (int) PATIENCE.toSeconds()));
        try {
            open.setReadOnly(true);
            open.setAutoCommit(false);
            return open;
        } catch (SQLException e) {
            open.close();
            throw e;
        }
    }

    static UnreadableRecords answer(RecordsFile table, SQLException e) {
        boolean slow = e instanceof SQLTimeoutException;
        return new UnreadableRecords(
                slow ? Why.DATABASE_SLOW : Why.DATABASE_ANSWER, table.table(), state(e));
    }

    /** The code of what failed: letters and digits that tell no data. */
    private static String state(SQLException e) {
        String state = e.getSQLState();
        return state != null && state.matches("\\w{1,10}") ? state : "";
    }

    /** Lets go of the connection, at once or when the driver lets us. */
    @Override
    public void close() {
        waiting.later(this::disconnect);
        waiting.close();
    }

    private void disconnect() {
        try (Connection open = connection) {
            if (open != null) {
                open.rollback();
            }
        } catch (SQLException e) {
            // only read from
        }
    }
}
