package kaijidesk.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.records.UnreadableRecords.Why;

/** One open table whose rows are read by the names of its columns. */
final class Table implements AutoCloseable {
    private final Cursor cursor;
    private final Map<String, Integer> columns = new HashMap<>();

    /** Takes a row, or says what is wrong with it. */
    interface RowReader {
        void read(Row row) throws BadRow, Stopped;
    }

    Table(Cursor cursor) {
        this.cursor = cursor;
        List<String> header = cursor.header();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip(), i);
        }
    }

    /** Whether it has these columns, in any order and among others. */
    void has(List<String> wanted) throws UnreadableRecords {
        for (String column : wanted) {
            if (!columns.containsKey(column)) {
                throw new UnreadableRecords(Why.NO_COLUMN, cursor.name(), column);
            }
        }
    }

    /** Hands on every row; returns how many were taken. */
    int readRows(RowReader reader, Problems problems) throws UnreadableRecords, Stopped {
        int taken = 0;
        while (cursor.next()) {
            RowPlace where = new RowPlace(cursor.name(), cursor.line());
            try {
                reader.read(new Row(columns, cursor, where));
                taken++;
            } catch (BadRow bad) {
                problems.add(bad.in(where));
            }
        }
        return taken;
    }

    double share() {
        return cursor.share();
    }

    @Override
    public void close() {
        cursor.close();
    }
}
