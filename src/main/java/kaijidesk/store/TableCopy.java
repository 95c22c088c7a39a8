package kaijidesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Copies every row of an office into one that was just begun and so has the same tables. Speaks
 * H2's own SQL: row numbers, and its catalogue.
 */
final class TableCopy {
    private static final int ROWS_AT_ONCE = 200;
    private static final String TABLES =
            "select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                    + " and table_name <> 'schema_history' order by table_name";
    private static final String IDENTITIES =
            "select table_name, column_name, identity_base from information_schema.columns"
                    + " where table_schema = 'public' and is_identity = 'YES'";

    private final Connection from;
    private final Connection to;
    private int done;

    TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies all, and counts what came.
     *
     * @return whether it was done; false when the progress ended it
     * @throws SQLException also when less came than there was
     */
    boolean all(Progress progress) throws SQLException {
        Map<String, Integer> tables = counts(from);
        int rows = tables.values().stream().mapToInt(Integer::intValue).sum();
        // a row may come before the one it refers to
        execute("set referential_integrity false");
        to.setAutoCommit(false);
        for (String table : tables.keySet()) {
            execute("delete from " + table);
            if (!copy(table, rows, progress)) {
                return false;
            }
        }
        identities();
        to.commit();
        to.setAutoCommit(true);
        execute("set referential_integrity true");
        if (!counts(to).equals(tables)) {
            throw new SQLException("rows are missing");
        }
        return progress.goesOn(1);
    }

    /** Every table of an office but that of its migrations. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static Map<String, Integer> counts(Connection connection) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    counts.put(table, count.getInt(1));
                }
            }
        }
        return counts;
    }

    /** Some rows at a time: a query over all of them would be kept as a whole meanwhile. */
    private boolean copy(String table, int rows, Progress progress) throws SQLException {
        long last = Long.MIN_VALUE;
        String page =
                "select _rowid_, * from "
                        + table
                        + " where _rowid_ > ? order by _rowid_ limit "
                        + ROWS_AT_ONCE;
        try (PreparedStatement read = from.prepareStatement(page)) {
            while (true) {
                if (!progress.goesOn(rows == 0 ? 1 : (double) done / rows)) {
                    return false;
                }
                read.setLong(1, last);
                int before = done;
                try (ResultSet some = read.executeQuery();
                        PreparedStatement write =
                                to.prepareStatement(insert(table, some.getMetaData()))) {
                    while (some.next()) {
                        last = some.getLong(1);
                        row(some, write);
                        done++;
                    }
                    if (done == before) {
                        return true;
                    }
                    write.executeBatch();
                    to.commit();
                }
            }
        }
    }

    private static String insert(String table, ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
        }
        return "insert into "
                + table
                + " ("
                + String.join(", ", names)
                + ") overriding system value values ("
                + IntStream.range(0, names.size())
                        .mapToObj(any -> "?")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static void row(ResultSet some, PreparedStatement write) throws SQLException {
        ResultSetMetaData columns = some.getMetaData();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
            boolean text = columns.getColumnType(i) == Types.CLOB;
            write.setObject(i - 1, text ? some.getString(i) : some.getObject(i));
        }
        write.addBatch();
    }

    /** Numbers that were given out once are never given out again. */
    private void identities() throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet columns = statement.executeQuery(IDENTITIES)) {
            while (columns.next()) {
                execute(
                        "alter table %s alter column %s restart with %d"
                                .formatted(
                                        columns.getString(1),
                                        columns.getString(2),
                                        columns.getLong(3)));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute(sql);
        }
    }
}
