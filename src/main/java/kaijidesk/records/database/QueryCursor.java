package kaijidesk.records.database;

import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaijidesk.records.Cursor;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.RecordsFile;
import kaijidesk.records.Stopped;
import kaijidesk.records.UnreadableRecords;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, fetched some at a time. Days and moments become the texts that the CSV has;
 * a moment that doesn't know its offset stays without, and its row is a bad one.
 */
final class QueryCursor implements Cursor {
    static final int AT_ONCE = 500;

    /** Characters of the longest text that is read; no real one comes near. */
    private static final int MOST = 1 << 20;

    private final RecordsFile table;
    private final PreparedStatement statement;
    private final Waiting waiting;
    private final Duration limit;
    private final ReadProgress progress;
    private final List<String> header = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private @Nullable ResultSet rows;
    private List<String[]> block = List.of();
    private int at = -1;
    private long line;
    private boolean last;

    QueryCursor(
            RecordsFile table,
            PreparedStatement statement,
            Waiting waiting,
            Duration limit,
            ReadProgress progress)
            throws SQLException {
        this.table = table;
        this.statement = statement;
        this.waiting = waiting;
        this.limit = limit;
        this.progress = progress;
        ResultSetMetaData columns = statement.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            header.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
            types.add(columns.getColumnType(i));
        }
    }

    @Override
    public String name() {
        return table.table();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() throws UnreadableRecords, Stopped {
        at++;
        line++;
        if (at < block.size()) {
            return true;
        }
        if (last) {
            return false;
        }
        try {
            block = waiting.until(limit, () -> progress.ask(line - 1, -1), this::fetch);
        } catch (SQLException e) {
            cancel();
            throw DatabaseSource.answer(table, e);
        } catch (Stopped e) {
            cancel();
            throw e;
        }
        at = 0;
        last = block.size() < AT_ONCE;
        return !block.isEmpty();
    }

    @Override
    public int size() {
        return header.size();
    }

    @Override
    public String at(int index) {
        return block.get(at)[index];
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public double share() {
        return -1;
    }

    @Override
    public void close() {
        waiting.later(this::end);
    }

    private void end() {
        try (statement) {
            if (rows != null) {
                rows.close();
            }
        } catch (SQLException e) {
            // only read from
        }
    }

    /**
     * Drivers let another thread end what one is in, by one call or the other; after that the
     * connection is of no use. Neither may hold up whoever ended it.
     */
    private void cancel() {
        Thread.ofPlatform().daemon().name("operator-database-end").start(this::abort);
    }

    private void abort() {
        try (Connection connection = statement.getConnection()) {
            statement.cancel();
        } catch (SQLException e) {
            // then it ends by itself, on its own thread
        }
    }

    private List<String[]> fetch() throws SQLException {
        if (rows == null) {
            rows = statement.executeQuery();
        }
        ResultSet open = rows;
        List<String[]> some = new ArrayList<>();
        while (some.size() < AT_ONCE && open.next()) {
            String[] row = new String[header.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Objects.requireNonNullElse(text(open, i), "");
            }
            some.add(row);
        }
        return some;
    }

    private @Nullable String text(ResultSet open, int index) throws SQLException {
        int column = index + 1;
        return switch (types.get(index)) {
            case Types.DATE -> {
                LocalDate day = open.getObject(column, LocalDate.class);
                yield day == null ? null : day.toString();
            }
            case Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime moment = open.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toString();
            }
            case Types.CLOB, Types.NCLOB, Types.LONGVARCHAR, Types.LONGNVARCHAR ->
                    bounded(open.getCharacterStream(column));
            default -> open.getString(column);
        };
    }

    /** One character more than is taken, so that a longer text is found too long. */
    private static @Nullable String bounded(@Nullable Reader text) throws SQLException {
        if (text == null) {
            return null;
        }
        char[] some = new char[8192];
        StringBuilder read = new StringBuilder();
        try (text) {
            for (int n = text.read(some); n >= 0 && read.length() <= MOST; n = text.read(some)) {
                read.append(some, 0, n);
            }
            return read.toString();
        } catch (IOException e) {
            throw new SQLException("", "");
        }
    }
}
